"""Feeds, refused rows, trying an article."""

from pathlib import Path

from app.domain.today import AttentionKind
from ui.admin.frame.page import PageTools, StaffPage
from ui.admin.shop_data.view_model import ShopDataPageViewModel


def _view_model(tools: PageTools) -> ShopDataPageViewModel:
    return ShopDataPageViewModel(
        shop_data=tools.services.shop_data,
        page=tools.page,
        language=tools.language,
        now=tools.services.availability.now,
    )


PAGE = StaffPage(
    name="shop_data",
    title="Shop data",
    qml=Path(__file__).with_name("ShopDataPage.qml"),
    view_model=_view_model,
    attention=frozenset(
        {
            AttentionKind.CATALOGUE_EMPTY,
            AttentionKind.IMPORT_FAILED,
            AttentionKind.ROWS_REFUSED,
            AttentionKind.STOCK_STALE,
        }
    ),
)
