"""The page of the list that a shopper takes along."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from app.domain.carried import TillCode
from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.pictures import PictureService
from app.services.session.session import SessionService
from app.services.take_away.take_away import TakeAway
from ui.frame.looked_at import LookedAt
from ui.frame.navigation import NavigationViewModel
from ui.models.records import record_list
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel
from ui.pages.take_away.derivation import ListRow, TakeAwayProps, carried, is_takable, is_ticked, list_row

NAME = "take_away"


@seen_by_qml
class TakeAwayViewModel(ViewModel):
    """Makes a code of what is ticked, for a phone or for the till; what was ticked ends with the session."""

    rows = record_list(ListRow, "key")

    props: TakeAwayProps

    def __init__(
        self,
        *,
        looked_at: LookedAt,
        take_away: TakeAway,
        navigation: NavigationViewModel,
        session: SessionService,
        catalogue: CatalogueService,
        pictures: PictureService,
        parent: QObject | None = None,
    ) -> None:
        """Follow what is brought and looked at; a code is made while the page is shown."""
        super().__init__(TakeAwayProps(), parent)
        self._looked_at = looked_at
        self._take_away = take_away
        self._navigation = navigation
        self._catalogue = catalogue
        self._pictures = pictures
        self._modules = 0
        self._for_till = False
        self._ticks: dict[bool, dict[str, bool]] = {False: {}, True: {}}
        looked_at.changed.connect(self._refresh)
        navigation.place_changed.connect(self._refresh)
        navigation.forgotten.connect(self._forget)
        session.ended.connect(self._on_ended)
        pictures.picture_ready.connect(self._on_picture_ready)

    @Slot()
    def enter(self) -> None:
        """Show the list."""
        self._navigation.open(NAME)

    @Slot(int)
    def makeRoom(self, modules: int) -> None:
        """Make the code for a place of so many modules, the light ones round it included."""
        if modules != self._modules:
            self._modules = modules
            self._refresh()

    @Slot(bool)
    def setForTill(self, for_till: bool) -> None:
        """Make the code for the till, or for a phone."""
        if for_till != self._for_till and (self.props.tillOffered or not for_till):
            self._for_till = for_till
            self._refresh()

    @Slot(int)
    def toggle(self, index: int) -> None:
        """Put one of the articles on the list, or take it off."""
        if not 0 <= index < len(self.rows.rows):
            return
        row = self.rows.rows[index]
        if row.takable:
            self._ticks[self._for_till][row.key] = not row.ticked
            self._refresh()

    def _on_ended(self) -> None:
        self._ticks = {False: {}, True: {}}
        self._for_till = False

    def _forget(self) -> None:
        self.rows.replace(())
        self._apply(TakeAwayProps())

    def _on_picture_ready(self) -> None:
        if any(not row.pictureUrl for row in self.rows.rows):
            self._refresh()

    def _refresh(self) -> None:
        articles = self._looked_at.articles
        if self._navigation.place.detail != NAME:
            self._apply(replace(self.props, count=len(articles)))
            return
        for_till, language = self._for_till, self._catalogue.language
        texts = [carried(article, language) for article in articles]
        rows = [
            list_row(
                article,
                text,
                self._pictures,
                takable=is_takable(article, text, self._take_away, for_till=for_till),
                ticked=is_ticked(article, self._ticks[for_till], for_till=for_till),
            )
            for article, text in zip(articles, texts, strict=True)
        ]
        self.rows.replace(rows)
        ticked = [text for text, row in zip(texts, rows, strict=True) if row.ticked]
        if for_till:
            made = self._take_away.for_till(ticked, self._modules)
        else:
            made = self._take_away.for_phone(self._catalogue.retailer_name, ticked, self._modules)
        self._apply(
            TakeAwayProps(
                count=len(rows),
                ticked=len(ticked),
                tillOffered=self._take_away.till is not TillCode.OFF,
                forTill=for_till,
                opensShop=self._take_away.opens_shop,
                side=made.code.side,
                leftOut=made.left_out,
                path=made.code.path,
            )
        )
