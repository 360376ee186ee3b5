"""The errors that cross a boundary between two rooms of the program.

Messages are for staff and integrators: what failed, where, why, and what to do next. Shoppers never see them.
"""

# ruff: noqa: N818 - named like what happened, as staff will read it


class PsycheError(Exception):
    """Base of every error that the program raises on purpose."""


class ConfigurationError(PsycheError):
    """The configuration is refused; the message names the key path, the value and what is allowed."""


class DeviceUnavailable(PsycheError):
    """The device does not answer now; trying again later can help."""


class DeviceMisconfigured(PsycheError):
    """The device can never work as configured; staff must change something before another attempt."""


class ConnectorUnavailable(PsycheError):
    """The shop's back end does not answer now; trying again later can help."""


class ConnectorRejected(PsycheError):
    """The shop's back end answered and refused; the same request would be refused again."""


class FeedInvalid(PsycheError):
    """A feed cannot be read as what it claims to be; nothing of it has been kept."""


class PictureInvalid(PsycheError):
    """A picture is too large, not an image, or damaged; it is not shown."""


class StoreUnavailable(PsycheError):
    """The local database cannot be opened or written (locked, full disk, damaged, newer version)."""


class StoreDamaged(StoreUnavailable):
    """The local database is not what it was when it was written; the next start of the mirror mends it."""


class PayloadRefused(PsycheError):
    """A scanned payload breaks a safety rule; it is neither looked up nor shown."""


class StaffClosed(PsycheError):
    """The staff pages are closed; a PIN opens them."""


class StaffUnconfirmed(PsycheError):
    """Two persons are needed for this, and the second one has not given their PIN."""


class PowerUnavailable(PsycheError):
    """The machine or whatever started the program does not offer what was asked."""
