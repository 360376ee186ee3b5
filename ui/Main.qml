pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.arms
import ui.components
import ui.frame
import ui.theme

// The mirror: black, with one page floating on it. Python makes it visible and gives it its size.
Window {
    id: root

    required property KioskViewModel kiosk
    readonly property NavigationViewModel navigation: root.kiosk.navigation
    readonly property SessionViewModel session: root.kiosk.session
    readonly property GesturesViewModel gestures: root.kiosk.gestures
    readonly property bool staffed: root.kiosk.admin.entry.state !== Kiosk.StaffState.Closed
    readonly property PageFrame currentPage: pages.current
    readonly property bool pageIsReady: root.currentPage.ready
    // Where the text of a page begins.
    readonly property real leading: !Theme.portrait && root.currentPage.bleeds ? Theme.textColumnX : Theme.margin
    // Above the pages of a mirror, beside the figure.
    readonly property real aboveWidth: Theme.pageWidth - (Theme.armsAble ? Theme.figure + Theme.gap : 0)
    property string painted: ""
    property bool dark: false // whether the screen is to show nothing; Python sets it

    function reportPainted(): void {
        const shown = root.navigation.pageName + " " + root.navigation.pageNumber;
        if (!root.currentPage.ready || shown === root.painted)
            return;
        root.painted = shown;
        root.kiosk.painted.pageReady(root.navigation.pageName, root.navigation.pageNumber);
    }

    function takeFocus(): void {
        if (root.staffed)
            return;
        stage.forceActiveFocus(Qt.OtherFocusReason);
        if (Theme.keyboardInUse)
            FocusTravel.enter(root.currentPage, Theme.rightToLeft);
    }

    function followStaff(): void {
        if (!root.staffed)
            root.takeFocus();
        else if (staffScreen.item === null)
            staffScreen.setSource("admin/frame/StaffScreen.qml", {
                admin: root.kiosk.admin,
                settings: root.kiosk.settings,
                shop: root.kiosk.shop
            });
    }

    // A swipe by arm turns what the page shows; keys move the focus.
    function step(focused: Item, direction: int): void {
        const forward = (direction > 0) !== Theme.rightToLeft ? 1 : -1;
        if (!Theme.byArm || !(root.currentPage.step(forward) || arms.leaf(forward)))
            FocusTravel.travel(stage, focused, direction, 0, Theme.rightToLeft);
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.kiosk.settings.rightToLeft
    color: Theme.ground
    height: 1920
    objectName: "mirror"
    title: "Psyché"
    visible: false
    width: 1080

    Component.onCompleted: {
        if (root.staffed)
            root.followStaff();
    }
    onDarkChanged: {
        if (!root.dark)
            root.takeFocus();
    }
    onPageIsReadyChanged: Qt.callLater(root.reportPainted)
    onStaffedChanged: root.followStaff()

    Binding {
        property: "windowSize"
        target: Theme
        value: Qt.size(root.width, root.height)
    }

    Connections {
        function onToldChanged(): void {
            glow.breathe();
        }

        target: root.kiosk.notices
    }

    Connections {
        function onPageNameChanged(): void {
            root.painted = "";
            root.takeFocus();
            Qt.callLater(root.reportPainted);
        }

        function onPageNumberChanged(): void {
            Qt.callLater(root.reportPainted);
        }

        // Also told when the page of a garment that came again is open already.
        function onArrivalsChanged(): void {
            root.painted = "";
            glow.breathe();
            Qt.callLater(root.reportPainted);
        }

        function onNoticeShownChanged(): void {
            if (root.navigation.noticeShown)
                glow.breathe();
        }

        target: root.navigation
    }

    Item {
        id: stage

        anchors.fill: parent
        enabled: !root.staffed && !root.dark && !parting.shown && !requestAnswer.shown && !cardQuestion.shown
        focus: true
        objectName: "stage"

        Keys.onPressed: event => {
            const focused = stage.Window.activeFocusItem;
            const [across, down] = FocusTravel.direction(event.key);
            event.accepted = true;
            Theme.keyUsed();
            if (FocusTravel.leadsBack(event.key))
                root.navigation.back();
            else if (event.key === Qt.Key_Home || event.key === Qt.Key_HomePage)
                root.navigation.openGarments();
            else if (across !== 0)
                root.step(focused, across);
            else if (down !== 0)
                FocusTravel.travel(stage, focused, 0, down, Theme.rightToLeft);
            else
                event.accepted = false;
        }
        Component.onCompleted: Qt.callLater(root.reportPainted)

        PointHandler {
            onActiveChanged: {
                if (active)
                    Theme.keyboardInUse = false;
            }
        }

        ShopperPages {
            id: pages

            anchors.fill: parent
            kiosk: root.kiosk
        }

        QuickControls {
            id: controls

            active: root.session.active
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.controlsBottom
            anchors.left: parent.left
            anchors.leftMargin: Theme.portrait || !root.currentPage.bleeds ? Theme.margin : root.width - Theme.margin - Theme.controlsWidth
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            canGoBack: root.navigation.canGoBack
            height: Theme.target
            settings: root.kiosk.settings
            visible: root.currentPage.controlled

            onBack: root.navigation.back()
            onDone: root.session.part()
        }

        RequestLine {
            id: requestLine

            // A mirror has it at the head of what is left to the reflection, where no page and no notice goes; a table on the
            // picture, by arm above the page, or where a page has no such picture between the controls.
            readonly property bool above: Theme.portrait || Theme.byArm
            readonly property bool onPicture: !above && root.currentPage.bleeds
            readonly property real start: {
                if (onPicture)
                    return Theme.gapL;
                return above ? root.leading : Theme.rightToLeft ? root.width - controls.x - controls.freeX - controls.freeWidth : controls.x + controls.freeX;
            }

            floats: onPicture
            hushed: scanNotice.visible && !scanNotice.floats || feedback.visible
            objectName: "requestLinePlace"
            room: onPicture ? root.currentPage.pictureEnd - 2 * Theme.gapL : above ? root.width - start - Theme.margin - (Theme.armsAble ? Theme.figure + Theme.gap : 0) : controls.freeWidth
            viewModel: root.kiosk.asked
            x: Theme.rightToLeft ? root.width - width - start : start
            y: {
                if (onPicture)
                    return Theme.gapL;
                return above ? (Theme.portrait ? Theme.toldHeight - height - Theme.gap : (Theme.tableTop - height) / 2) : controls.y;
            }
        }

        ArrivalNotice {
            id: notice

            // In what is left to the reflection, beside the figure, where that is high enough: it covers no price there.
            readonly property bool above: Theme.portrait && Theme.pageTop >= height + 2 * Theme.gap

            objectName: "arrivalNotice"
            pictureUrl: root.navigation.noticePictureUrl
            shown: root.navigation.noticeShown
            title: root.navigation.noticeTitle
            width: above ? Math.min(implicitWidth, root.aboveWidth) : implicitWidth
            x: above === Theme.rightToLeft ? root.width - width - Theme.margin : Theme.margin
            y: above ? Theme.pageTop - height - Theme.gap : root.height - Theme.controlsBottom - Theme.target - Theme.gap - height

            onActivated: root.navigation.openArrival()
        }
    }

    // Below what is told of the camera, which is in use for a person who is done too.
    Parting {
        id: parting

        anchors.fill: parent
        objectName: "parting"
        shown: root.session.parting && !root.staffed
        undoMs: root.session.undoMs

        onAnswered: root.session.carryOn()
        onShownChanged: {
            if (!shown)
                root.takeFocus();
        }
    }

    ScanNotice {
        id: scanNotice

        // By touch a table has no strip above its pages: there it lies on the picture, or between the controls, or where
        // these leave too little room, on the heading.
        readonly property bool above: Theme.portrait || Theme.byArm
        readonly property bool onPicture: !above && root.currentPage.bleeds && root.currentPage.pictureEnd > 9 * Theme.body
        readonly property bool onHeading: !above && !onPicture && naturalWidth > controls.freeWidth
        readonly property real leading: {
            if (onPicture)
                return Theme.gapL;
            if (onHeading && root.currentPage.bleeds)
                return root.currentPage.pictureEnd + Theme.gapL;
            if (above && !Theme.portrait && root.currentPage.bleeds)
                return Theme.textColumnX;
            return above || onHeading ? Theme.margin : Theme.rightToLeft ? root.width - controls.x - controls.freeX - controls.freeWidth : controls.x + controls.freeX;
        }

        floats: onPicture
        objectName: "scanNotice"
        room: {
            if (onPicture)
                return root.currentPage.pictureEnd - 2 * Theme.gapL;
            if (above)
                return Theme.portrait ? root.aboveWidth : root.width - leading - Theme.margin - Theme.figure - Theme.gap;
            return onHeading ? Math.min(root.currentPage.headingRoom, root.width - leading - Theme.margin) : controls.freeWidth;
        }
        spans: onHeading
        viewModel: root.kiosk.notices
        x: Theme.rightToLeft ? root.width - width - leading : leading
        y: {
            if (above) {
                const usual = Theme.portrait ? Theme.pageTop - height - Theme.gap : (Theme.tableTop - height) / 2;
                const said = root.currentPage.saidAbove;
                return said > 0 ? Math.max(usual, said + Theme.gap) : usual;
            }
            if (onPicture)
                return root.height - height - 2 * Theme.gapL;
            return onHeading ? Theme.pageTop + Math.max(0, (Theme.titleLine - height) / 2) : controls.y + (controls.height - height) / 2;
        }
    }

    Glow {
        id: glow

        anchors.horizontalCenter: parent.horizontalCenter
        height: width
        width: Theme.shortSide * 1.2
        y: parent.height - height / 2
    }

    SkeletonFigure {
        id: figure

        // By touch a table has no strip above its pages: then it stands small between the controls.
        readonly property bool between: !Theme.portrait && !Theme.byArm
        readonly property bool atRest: root.navigation.atRest
        readonly property real room: between ? (atRest ? controls.freeWidth : size) : root.width * 0.7

        below: Theme.portrait && atRest
        clear: root.currentPage.saidAbove - y
        captioned: between ? atRest : !(hints.visible || scanNotice.visible || requestLine.shown)
        gestures: root.gestures
        guides: !atRest
        size: between ? Theme.target : Theme.figure
        width: Math.min(room, Theme.body * 11 + size + Theme.gap)
        x: between ? controls.x + controls.freeX + (controls.freeWidth - width) / (atRest ? 1 : 2) : Theme.rightToLeft ? Theme.margin : root.width - width - Theme.margin
        y: between ? controls.y : Theme.portrait ? Theme.margin * 0.8 : Math.max(Theme.margin * 0.3, (Theme.tableTop - height) / 2)
    }

    GestureHints {
        id: hints

        figureSize: Theme.portrait ? 2 * Theme.target : Theme.target
        hushed: feedback.visible || scanNotice.visible || requestLine.shown && requestLine.above || notice.above && notice.visible
        hint: root.session.idleWarning || root.session.parting ? Kiosk.Hint.Nothing : root.gestures.hint
        width: root.width - root.leading - Theme.margin - Theme.figure - Theme.gap
        x: Theme.rightToLeft ? root.width - width - root.leading : root.leading
        y: Theme.portrait ? Theme.pageTop - height - Theme.gap : 0
    }

    GestureFeedback {
        id: feedback

        awake: root.session.active
        canGoBack: root.navigation.canGoBack
        gestures: root.gestures
        x: Theme.rightToLeft ? root.width - root.leading - width : root.leading
        y: Theme.portrait ? Theme.pageTop - height - Theme.gap : (Theme.tableTop - height) / 2
    }

    RequestAnswer {
        id: requestAnswer

        anchors.fill: parent
        objectName: "requestAnswer"
        shown: root.kiosk.asked.answer.shown && !root.staffed
        viewModel: root.kiosk.asked.answer

        onShownChanged: {
            if (!shown)
                root.takeFocus();
        }
    }

    CardQuestion {
        id: cardQuestion

        anchors.fill: parent
        objectName: "cardQuestion"
        shown: root.kiosk.loyalty.asking && !requestAnswer.shown && !root.staffed

        onAnswered: root.kiosk.loyalty.agree()
        onPassed: root.kiosk.loyalty.decline()
        onRefused: root.kiosk.loyalty.decline()
        onShownChanged: {
            if (!shown)
                root.takeFocus();
        }
    }

    IdleWarning {
        id: warning

        anchors.fill: parent
        objectName: "idleWarning"
        secondsLeft: root.session.idleSecondsLeft
        shown: root.session.idleWarning && !root.staffed

        onAnswered: root.session.keep()
        onPassed: root.session.keep()
        onRefused: root.session.part()
        onShownChanged: {
            if (!shown)
                root.takeFocus();
        }
    }

    ArmLayer {
        id: arms

        anchors.fill: parent
        readonly property Question asked: parting.shown ? parting : warning.shown ? warning : requestAnswer.shown ? requestAnswer : cardQuestion.shown ? cardQuestion : null

        blocked: root.staffed || asked !== null || controls.choosing
        foot: Qt.rect(controls.x + controls.freeX, controls.y - Theme.gapS, controls.freeWidth, root.height - controls.y + Theme.gapS)
        gestures: root.gestures
        hushed: hints.visible || feedback.visible
        layers: asked !== null ? [asked] : controls.choosing ? [controls] : [root.currentPage, controls, requestLine, notice]
        page: root.currentPage

        onReleased: {
            if (!root.staffed)
                (asked ?? stage).forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    // Outside its hours the screen is black; whatever goes on underneath, nobody sees or touches it.
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        objectName: "curtain"
        visible: root.dark
    }

    // Read and made when somebody first comes to the staff's door.
    Loader {
        id: staffScreen

        anchors.fill: parent
    }

    // Where the panel's own light cannot be set, the picture is dimmed; touches go through.
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        objectName: "dimmer"
        opacity: root.kiosk.display.dimmed
        visible: opacity > 0
    }
}
