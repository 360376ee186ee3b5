import ui.theme

// Words beside those that matter.
StaffParagraph {
    color: Theme.muted
}
