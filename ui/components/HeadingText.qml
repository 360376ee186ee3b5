import QtQuick
import ui.theme

// What a page is about, as others wrote it: a title of two lines, else as many lines of body text as it takes, so that what is
// below stays in sight.
TitleText {
    firstLines: 2
    maximumLineCount: 6
    smallest: Theme.body
}
