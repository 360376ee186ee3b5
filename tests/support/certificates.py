"""Throw-away authorities and certificates for TLS, made by the system's openssl."""

import subprocess
from pathlib import Path


class Authority:
    """One that signs; `file` is what trusts it."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self.file = folder / f"{name}.pem"
        self._key = folder / f"{name}-key.pem"
        _openssl(
            *("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc", "-days", "2"),
            *("-subj", f"/CN={name}", "-keyout", str(self._key), "-out", str(self.file)),
        )

    def sign(self, host: str, *, days: int = 1) -> tuple[Path, Path]:
        """Return the files of a certificate and its key for `host` (IP: or DNS: before it); over with 0 days."""
        name = host.replace(":", "-")
        certificate, key, request, extra = (
            self._folder / f"{name}{days}{end}" for end in (".pem", "-key.pem", ".csr", ".ext")
        )
        extra.write_text(f"subjectAltName={host}\n")
        _openssl(
            *("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-noenc", "-subj", "/CN=hub"),
            *("-keyout", str(key), "-out", str(request)),
        )
        _openssl(
            *("x509", "-req", "-in", str(request), "-CA", str(self.file), "-CAkey", str(self._key)),
            *("-CAcreateserial", "-days", str(days), "-extfile", str(extra), "-out", str(certificate)),
        )
        return certificate, key


def _openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True, timeout=60)
