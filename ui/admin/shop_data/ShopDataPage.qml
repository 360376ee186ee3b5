pragma ComponentBehavior: Bound

import QtQuick
import Psyche.ViewModels
import ui.admin.controls
import ui.admin.door
import ui.admin.frame
import ui.components
import ui.theme

// What was imported and how old it is; the rows that were refused; and a place to try a single code.
StaffPage {
    id: root

    required property ShopDataPageViewModel viewModel
    readonly property bool listing: root.viewModel.openFeed !== ""
    readonly property bool whole: !root.listing && !root.viewModel.trying
    readonly property list<var> facts: {
        const model = root.viewModel;
        const facts = [];
        facts.push([qsTr("Products"), StaffWording.number(model.products, 0)]);
        facts.push([qsTr("Their sizes and colours"), StaffWording.number(model.articles, 0)]);
        facts.push([qsTr("Pictures"), StaffWording.number(model.pictures, 0)]);
        facts.push([qsTr("Reviews"), StaffWording.number(model.reviews, 0)]);
        facts.push([qsTr("Shops"), StaffWording.number(model.stores, 0)]);
        facts.push([qsTr("Stock figures of this shop"), StaffWording.number(Math.max(0, model.figures), 0)]);
        facts.push([qsTr("The newest of them"), model.newestS < 0 ? "\u2013" : ShopDataWording.ago(model.newestS), model.staleFigures > 0, "stockAges"]);
        facts.push([qsTr("The oldest of them"), model.oldestS < 0 ? "\u2013" : ShopDataWording.ago(model.oldestS), model.staleFigures > 0]);
        return facts;
    }

    objectName: "staffShopData"
    subtitle: root.listing ? qsTr("%1: refused rows").arg(ShopDataWording.feed(root.viewModel.openFeed)) : root.viewModel.trying ? qsTr("Type the number that is printed with the code") : ""
    title: qsTr("Shop data")

    onWholeChanged: {
        if (!root.whole && Theme.keyboardInUse)
            Qt.callLater(() => (root.listing ? refusals : code).forceActiveFocus(Qt.OtherFocusReason));
    }

    actions: StaffButton {
        icon: root.whole ? "" : "arrow-left"
        objectName: root.whole ? "tryCode" : "shopDataBack"
        strong: root.whole
        text: root.whole ? qsTr("Try a code") : qsTr("Feeds")

        onActivated: root.viewModel.showTrying(root.whole)
    }

    StaffReader {
        id: overview

        anchors.fill: parent
        name: qsTr("What was imported")
        visible: root.whole

        Item {
            height: Math.max(feeds.height, root.beside ? totals.height : totals.y + totals.height)
            width: parent.width

            Column {
                id: feeds

                anchors.left: parent.left
                width: root.beside ? Math.round((overview.width - Theme.gapL * 2) * 0.58) : overview.width

                StaffTitle {
                    objectName: "noCatalogue"
                    text: qsTr("This mirror knows no garment")
                    visible: root.viewModel.empty
                }

                StaffNote {
                    bottomPadding: Theme.gap
                    text: qsTr("Nothing was imported yet. Until then every garment is unknown.")
                    visible: root.viewModel.empty
                }

                Repeater {
                    model: root.viewModel.feeds

                    FeedDelegate {
                        objectName: "feed-" + kind
                        width: feeds.width

                        onRefusedAsked: root.viewModel.openRefused(kind)
                    }
                }

                FetchedFeeds {
                    viewModel: root.viewModel
                    width: feeds.width
                }
            }

            Column {
                id: totals

                anchors.right: parent.right
                anchors.top: root.beside ? parent.top : feeds.bottom
                anchors.topMargin: root.beside ? 0 : Theme.gap
                spacing: Theme.staffGap * 0.2
                visible: root.viewModel.known
                width: root.beside ? overview.width - feeds.width - Theme.gapL * 2 : overview.width

                StaffTitle {
                    bottomPadding: Theme.staffGap * (Theme.rightToLeft ? 1.5 : 0.5)
                    text: qsTr("On this mirror")
                }

                FactList {
                    model: root.facts
                }

                StaffParagraph {
                    color: Theme.muted
                    objectName: "withoutGtin"
                    text: qsTr("%Ln article(s) have no GTIN: printed codes open them by their number, tags do not unless a file says which.", "", root.viewModel.withoutGtin)
                    topPadding: Theme.staffGap
                    visible: root.viewModel.withoutGtin > 0
                }

                StaffParagraph {
                    color: Theme.alert
                    objectName: "sharingGtin"
                    text: qsTr("%Ln article(s) share their GTIN with another: a scan asks which one it is.", "", root.viewModel.sharing)
                    topPadding: Theme.staffGap
                    visible: root.viewModel.sharing > 0
                }

                StaffParagraph {
                    color: Theme.muted
                    horizontalAlignment: Text.AlignLeft
                    text: StaffWording.within(root.viewModel.sharingIds)
                    visible: root.viewModel.sharing > 0
                }

                StaffParagraph {
                    color: Theme.alert
                    objectName: "unopenedByCodes"
                    text: qsTr("No code can open %Ln article(s): their numbers are not safe to scan.", "", root.viewModel.unopened)
                    topPadding: Theme.staffGap
                    visible: root.viewModel.unopened > 0
                }

                StaffParagraph {
                    color: Theme.muted
                    horizontalAlignment: Text.AlignLeft
                    text: StaffWording.within(root.viewModel.unopenedIds)
                    visible: root.viewModel.unopened > 0
                }

                StaffParagraph {
                    color: Theme.alert
                    objectName: "staleFigures"
                    text: qsTr("%Ln figure(s) are too old to promise anything. Shoppers are asked to have stock checked by you.", "", root.viewModel.staleFigures)
                    topPadding: Theme.staffGap
                    visible: root.viewModel.staleFigures > 0
                }
            }
        }
    }

    FocusRing {
        around: overview
    }

    StaffNote {
        id: told

        text: qsTr("%Ln row(s) refused in all; the first of them:", "", root.viewModel.refused)
        visible: root.listing
    }

    StaffScroller {
        id: refusals

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: told.visible ? told.bottom : parent.top
        anchors.topMargin: Theme.gap
        model: root.viewModel.refusals
        name: root.subtitle
        objectName: "refusals"
        visible: root.listing

        delegate: RefusalDelegate {
            width: refusals.width
        }
    }

    Item {
        id: trial

        property bool spells: false

        anchors.fill: parent
        visible: root.viewModel.trying

        Column {
            id: typing

            readonly property bool spelling: trial.spells && root.viewModel.characters.length > 0

            spacing: Theme.gap
            width: !typing.spelling ? pad.width : root.beside ? trial.width * 0.5 : trial.width
            x: !root.beside ? (trial.width - width) / 2 : Theme.rightToLeft ? trial.width - width : 0

            StaffField {
                id: code

                objectName: "codeField"
                placeholder: qsTr("Number of the code")
                text: root.viewModel.typed
                width: parent.width

                Keys.onReturnPressed: root.viewModel.tryIt()
                onEdited: text => root.viewModel.write(text)
            }

            DigitPad {
                id: pad

                enterText: qsTr("Look it up")
                keySize: Math.max(Theme.staffTarget, Math.min(Theme.staffBody * 2.7, (trial.height * (root.beside ? 1 : 0.48) - code.height - Theme.staffTarget - 5 * Theme.gap) / 4))
                prefix: "pad"
                visible: !typing.spelling

                onDigit: digit => root.viewModel.digit(digit)
                onEntered: root.viewModel.tryIt()
                onErased: root.viewModel.erase()
            }

            CharacterPad {
                characters: root.viewModel.characters
                enterText: pad.enterText
                height: Math.min(implicitHeight, pad.height)
                keySize: Theme.staffTarget
                visible: typing.spelling
                width: parent.width

                onEntered: root.viewModel.tryIt()
                onErased: root.viewModel.erase()
                onPressed: character => root.viewModel.press(character)
            }

            StaffButton {
                objectName: "spell"
                outlined: true
                text: typing.spelling ? qsTr("Digits only") : qsTr("Letters and signs")
                visible: root.viewModel.characters.length > 0
                x: (typing.width - width) / 2

                onActivated: trial.spells = !trial.spells
            }
        }

        StaffReader {
            id: reading

            anchors.bottom: parent.bottom
            anchors.left: root.beside ? typing.right : parent.left
            anchors.leftMargin: root.beside ? Theme.gapL * 1.5 : 0
            anchors.right: parent.right
            anchors.top: root.beside ? parent.top : typing.bottom
            anchors.topMargin: root.beside ? 0 : Theme.gapL
            name: qsTr("What the code opens")
            widest: Theme.staffBody * 34

            TriedArticle {
                viewModel: root.viewModel
                width: reading.columnWidth
            }
        }

        FocusRing {
            around: reading
        }
    }
}
