pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// The one place where a colour, a size or a duration is decided. Python sets `tokens` and `kiosk` before the window loads,
// which tells its size.
QtObject {
    id: root

    property var tokens: ({})
    property var kiosk: null // the KioskViewModel, whose type a page without services does not know
    property string iconSource: "image://icon/"

    // The screen.
    property size windowSize: Qt.size(1080, 1920)
    readonly property real windowWidth: windowSize.width
    readonly property real windowHeight: windowSize.height
    property real pixelsPerMm: kiosk?.display.pixelsPerMm ?? 2
    property real capHeightPx: kiosk?.display.capHeightPx ?? 37
    readonly property bool effects: kiosk?.display.effects ?? false

    // The shopper's wishes.
    readonly property bool accessible: kiosk?.settings.accessible ?? false
    readonly property bool reduceMotion: kiosk?.settings.reduceMotion ?? false
    property bool rightToLeft: kiosk?.settings.rightToLeft ?? false
    readonly property string language: kiosk?.settings.language ?? ""
    property bool keyboardInUse: false

    // Somebody drives by arm: controls grow and thin out. And their hand is seen pointing at this moment.
    readonly property bool byArm: kiosk?.gestures.byArm ?? false
    readonly property bool pointing: kiosk?.gestures.pointing ?? false
    readonly property point pointedAt: Qt.point(kiosk?.gestures.atX ?? 0, kiosk?.gestures.atY ?? 0)
    readonly property bool ringShown: root.keyboardInUse || root.byArm

    // Colour.
    readonly property color ground: tokens.ground ?? "black"
    readonly property color ink: tokens.ink ?? "white"
    readonly property color muted: accessible ? ink : (tokens.muted ?? "silver")
    readonly property color line: accessible ? muted : (tokens.line ?? "gray")
    readonly property color accent: tokens.accent ?? "white"
    readonly property color onAccent: tokens.onAccent ?? "black"
    readonly property color backdrop: tokens.backdrop ?? "black"
    readonly property color backdropInk: tokens.backdropInk ?? "gray"
    readonly property color alert: tokens.alert ?? accent
    readonly property color veil: accessible ? ground : (tokens.veil ?? "black")
    // What words on a photograph lie on.
    readonly property color shade: accessible ? ground : Qt.alpha(ground, 0.72)
    readonly property color clear: "transparent"

    // Type. Nothing is smaller than body: its capitals are what can be read from where the shopper stands.
    readonly property string family: tokens.family ?? "Inter"
    readonly property real capHeightRatio: 0.727
    // Distance of base lines as a share of the size, the same for all scripts.
    readonly property real lineHeight: (tokens.lineHeight ?? 1.26) * (rightToLeft ? 1.1 : 1)
    readonly property real tightLineHeight: lineHeight * 0.89
    readonly property int bodyLine: Math.round(body * lineHeight)
    readonly property int titleLine: Math.round(title * tightLineHeight)
    readonly property real bodyAtRest: Math.max(12, capHeightPx / capHeightRatio)
    readonly property real larger: 1.3
    readonly property int body: Math.round(bodyAtRest * (accessible ? larger : 1))
    readonly property int title: Math.round(body * (tokens.title ?? 1.5))
    // What is too wide in the size of a title is set in this before it is broken.
    readonly property int titleStep: Math.round((title + body) / 2)
    readonly property int display: Math.round(body * (tokens.display ?? 2.4))
    // A few characters that are told to others, or typed by them.
    readonly property int largest: Math.round(Math.min(1.5 * display, pageWidth / 5))
    // How much lower the face for Arabic sets its base line within a line, as a share of the size.
    readonly property real arabicDrop: 0.38
    readonly property int light: 300
    readonly property int regular: 400
    readonly property int medium: 560

    // Fits words into their place; null where there are no services.
    readonly property var fitting: kiosk?.fitting ?? null

    // Space grows with the window, not with the accessible text, so that enlarging text costs no picture twice.
    readonly property bool portrait: windowHeight > windowWidth
    readonly property real shortSide: Math.min(windowWidth, windowHeight)
    readonly property int margin: Math.round(shortSide * 0.06)
    readonly property int gapS: Math.round(shortSide * 0.012)
    readonly property int gap: Math.round(shortSide * 0.024)
    readonly property int gapL: Math.round(shortSide * 0.04)
    readonly property int hairline: Math.max(1, Math.round(shortSide / 720))
    readonly property int stroke: Math.max(2, Math.round(shortSide / (accessible ? 180 : 360)))
    // How far the ring of the focus reaches beyond what has it.
    readonly property int ringReach: 3 * stroke
    readonly property real pictureRatio: 4 / 3
    // Where, on a mirror, the heading of several garments stands.
    readonly property real headingShare: 0.28
    // A picture shaped nearly as its place fills it; a small one is not blown up beyond recognition.
    readonly property real pictureSlack: 1.04
    readonly property real pictureEnlarged: 2
    // Over how much of its height at most it passes into the ground that goes on above and below it.
    readonly property real feather: 0.12
    // How closely a picture can be looked at, and the longest side, in pixels, that is decoded for it.
    readonly property real closeness: 2.5
    readonly property int finestPicture: 4096
    // Looking round in it by keys, as a share of it; and below which closeness fingers that pinch have stepped back.
    readonly property real panStep: 0.25
    readonly property real nearlyWhole: 1.15
    // As bright as this or darker, a garment is not told from black: a contrast of 3:1.
    readonly property real darkGarment: 0.1

    // Staff stand a step before the screen: the same scale of type from a body read at 0.9 m, never above the shopper's.
    readonly property real staffDistanceMm: 900
    readonly property real legibleShare: 2 * Math.tan(0.35 * Math.PI / 180)
    readonly property int staffBody: Math.round(Math.min(bodyAtRest, Math.max(12, staffDistanceMm * legibleShare * pixelsPerMm / capHeightRatio)) * (accessible ? 1.2 : 1))
    readonly property int staffTitle: Math.round(staffBody * (tokens.title ?? 1.5))
    readonly property int staffDisplay: Math.round(staffBody * (tokens.display ?? 2.4))
    readonly property int staffFigure: 3 * staffDisplay
    readonly property int staffLine: Math.round(staffBody * lineHeight)
    readonly property int staffTarget: Math.ceil(Math.max(15 * pixelsPerMm, staffBody * 2))
    readonly property int staffGap: Math.round(Math.max(3 * pixelsPerMm, staffBody * 0.6))

    // A code is read by any phone from half a metre: so large are its modules at the least, black on white in all themes.
    readonly property int codeModule: Math.ceil(1.6 * pixelsPerMm)
    // So wide it holds a list of some garments.
    readonly property real codeSide: 110 * pixelsPerMm
    readonly property color codeDark: "black"
    readonly property color codeLight: "white"

    // What a screen is judged by: pure colours side by side.
    readonly property list<color> testColours: ["white", "yellow", "cyan", "lime", "magenta", "red", "blue", "black"]

    // The simulated reader's window is read at a desk, not at a mirror.
    readonly property int deskText: 14
    readonly property int deskTitle: 20
    readonly property int deskGap: 12
    readonly property int deskThumb: 54
    readonly property int deskButton: 34
    readonly property int deskHairline: 1

    // Where a page may draw: below the mirror's reflection, whose share of the height is the placement's; on a table
    // everywhere; above the floating controls.
    readonly property real reflection: kiosk?.display.reflection ?? 0.15
    readonly property int touchTarget: Math.ceil(15 * pixelsPerMm)
    readonly property real armTarget: 60 * pixelsPerMm
    readonly property real largestTarget: Math.max(15 * pixelsPerMm, bodyAtRest * larger * 1.5)
    // Even, so that its middle is the same pixel in every size.
    readonly property int target: 2 * Math.ceil(Math.max(byArm ? armTarget : 15 * pixelsPerMm, body * 1.5) / 2)
    readonly property int targetGap: Math.round(Math.max((byArm ? 6 : 3) * pixelsPerMm, gapS))
    // By arm a table keeps a strip above the page for what a mirror tells in its upper third.
    readonly property int tableTop: byArm ? target + gapS : Math.round(margin * 0.75)
    // What is told above the pages of a mirror: a line, and where arms are seen the figure beside it.
    readonly property int toldHeight: armsAble ? Math.round(margin * 0.8) + figure + gap : target + 2 * gap
    readonly property int pageTop: portrait ? Math.max(toldHeight, Math.round(windowHeight * reflection)) : tableTop
    // The controls stand on a line that nothing moves, and within a width that is the same by touch and by arm.
    readonly property bool armsAble: kiosk?.gestures.able ?? false
    readonly property int controlsAxis: Math.ceil(Math.max(margin * 0.4 + largestTarget / 2, margin * 0.7 + bodyAtRest * 0.75, armsAble ? margin * 0.25 + armTarget / 2 : 0))
    readonly property int controlsWidth: portrait ? pageWidth : windowWidth - pictureWidth(0.42) - gapL - gap - margin
    readonly property int controlsBottom: controlsAxis - target / 2
    readonly property int pageBottom: windowHeight - controlsBottom - target - gapS
    readonly property int pageHeight: pageBottom - pageTop
    // Large text on a low screen: what else stands below one another stands beside.
    readonly property bool tight: !portrait && pageHeight < 19 * body
    // The figure of the person whom the camera follows.
    readonly property int figure: Math.round(shortSide * (portrait ? 0.16 : 0.1))
    readonly property int pageWidth: windowWidth - 2 * margin
    // Pages about one garment have two columns: a picture bleeding off the leading edge, and the rest beside it. On a
    // mirror the picture is 3:4 and what needs the width stands below both; on a table it is as high as the screen.
    readonly property int heroWidth: portrait ? Math.round(windowWidth * (accessible ? 0.45 : 0.6)) : pictureColumn
    readonly property int besideX: portrait ? heroWidth + gapL + gapS : textColumnX
    readonly property int besideWidth: windowWidth - besideX - margin
    // At rest an upright screen has one whole picture bleeding off the trailing edge, and what to do below it.
    readonly property int restWidth: portrait ? Math.round(Math.min(windowWidth * 0.6, windowHeight * 0.45 / pictureRatio)) : pictureColumn
    readonly property int restBottom: Math.round(windowHeight * 0.87)
    // What those who pass by are to read: 24 mm from base line to capitals at the least.
    readonly property int farTitle: Math.round(Math.max(title, 24 * pixelsPerMm / capHeightRatio))
    // On a table: a picture bleeding off the leading edge, and the rest.
    readonly property int pictureColumn: pictureWidth(byArm ? 0.34 : 0.42)
    readonly property int textColumnX: pictureColumn + gapL + gap
    readonly property int textColumn: windowWidth - textColumnX - margin

    // Motion, in milliseconds.
    readonly property int press: reduceMotion ? 0 : (tokens.press ?? 80)
    readonly property int fade: reduceMotion ? 80 : (tokens.fade ?? 220)
    readonly property int move: reduceMotion ? 0 : (tokens.move ?? 320)
    readonly property int glow: reduceMotion ? 0 : 2 * move
    // A button that is held counts on.
    readonly property int repeatAfter: 450
    readonly property int repeatEvery: 90
    readonly property int campaignPause: 30 * 1000
    readonly property int campaignFade: reduceMotion ? 0 : move
    // Many enough for the eye, half of the frames that a screen would draw.
    readonly property int campaignSteps: 10
    readonly property int easing: Easing.OutCubic
    // Between two positions of the hand the pointer glides no longer than one frame of the camera.
    readonly property int glide: reduceMotion ? 0 : 50
    readonly property int breath: reduceMotion ? 0 : 4 * move
    readonly property int feedback: 1100
    readonly property int hintLoop: 1800
    readonly property int captionPause: 10 * 1000

    // The ring of a pointing hand: free, and around what it holds.
    readonly property int ringFree: Math.round(11 * pixelsPerMm)
    readonly property int ringHeld: Math.round(24 * pixelsPerMm)
    // Speed of a page that is pointed at its edge, in pixels a second, at the very edge.
    readonly property real scrollSpeed: 1.1 * pageHeight
    readonly property real pressedScale: reduceMotion ? 1 : 0.965
    readonly property real pressedOpacity: 0.72
    readonly property real restingOpacity: 0.4

    // Marks heaped on a letter reach no further than the text they stand in: it is clipped.
    readonly property var heaped: /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{2}/

    // The typeface's own axes for a weight and a size in pixels: of its optical sizes few, as line_breaks.py says.
    function axes(weight: int, size: real): var {
        return {
            "wght": weight,
            "opsz": 14 + 6 * Math.round((Math.min(32, Math.max(14, size * 0.5)) - 14) / 6)
        };
    }

    function pictureWidth(share: real): int {
        return Math.round(Math.min(windowHeight / pictureRatio, windowWidth * share));
    }

    function isHeaped(text: string): bool {
        return root.heaped.test(text);
    }

    function keyUsed(): void {
        root.keyboardInUse = !root.byArm;
    }

    function icon(name: string, tint: color): string {
        return root.iconSource + name + "/" + tint.toString().slice(-6);
    }
}
