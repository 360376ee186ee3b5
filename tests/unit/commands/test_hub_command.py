"""`main.py hub`: what it refuses before it listens."""

from pathlib import Path

import pytest

from app.commands.hub import check
from app.config.hub import HubConfig
from app.domain.errors import ConfigurationError


@pytest.mark.parametrize("listen", ["0.0.0.0", "192.168.1.10", "::", "shop.example"])  # noqa: S104 (that is refused)
def test_it_listens_for_others_by_tls_alone(listen: str) -> None:
    with pytest.raises(ConfigurationError, match=r"hub\.certificate and hub\.key"):
        check(HubConfig(listen=listen))


def test_certificate_and_key_are_there_and_belong_together(tmp_path: Path) -> None:
    there = tmp_path / "hub.pem"
    there.touch()
    with pytest.raises(ConfigurationError, match="there is no file"):
        check(HubConfig(certificate=str(tmp_path / "none.pem"), key=str(there)))
    with pytest.raises(ConfigurationError, match="belong together"):
        check(HubConfig(certificate=str(there)))
    check(HubConfig(listen="0.0.0.0", certificate=str(there), key=str(there)))  # noqa: S104
    check(HubConfig(listen="127.0.0.2"))
    check(HubConfig(listen="localhost"))
