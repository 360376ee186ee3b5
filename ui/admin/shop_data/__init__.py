"""Feeds, refused rows, trying an article."""

from pathlib import Path

from app.domain.today import AttentionKind
from ui.admin.frame.page import StaffPage
from ui.admin.shop_data.view_model import ShopDataPageViewModel

PAGE = StaffPage(
    name="shop_data",
    title="Shop data",
    qml=Path(__file__).with_name("ShopDataPage.qml"),
    view_model=ShopDataPageViewModel,
    attention=frozenset(
        {
            AttentionKind.CATALOGUE_EMPTY,
            AttentionKind.IMPORT_FAILED,
            AttentionKind.ROWS_REFUSED,
            AttentionKind.STOCK_STALE,
        }
    ),
)
