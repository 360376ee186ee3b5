"""The mirror's end of the line to the hub: what is in the outbox is sent, what staff answer there is heard."""

import logging
import random
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.fleet.messages import HEARD, KEPT, LONGEST_BODY, Heard, NotUnderstood, understood

if TYPE_CHECKING:
    from requests import Session

_log = logging.getLogger(__name__)

POLL_S: Final = 20.0
"""How long the hub may keep a question open until there is something to tell."""
_CONNECT_S: Final = 5.0
_ANSWER_S: Final = 10.0
_FIRST_WAIT_S: Final = 0.5
_LONGEST_WAIT_S: Final = 60.0
_LOOKS_AGAIN_S: Final = 30.0
_PART: Final = 16_384


class HubAway(OSError):  # noqa: N818 (a state that is told, no fault of the program)
    """The hub cannot be reached, or does not answer as a hub does; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A request to be told of: number and change in the outbox, its key, and what is sent; None where nothing is."""

    number: int
    change: int
    key: str
    told: Mapping[str, Any] | None


class HubLink:
    """Two threads: one sends, one listens.

    What cannot be delivered stays where it is and is tried again, later and later up to a minute, each mirror at
    another moment.
    """

    def __init__(
        self,
        url: str,
        token: str,
        *,
        verify: str | bool,
        letters: Callable[[], Sequence[Letter]],
        delivered: Callable[[Letter], bool],
        heard: Callable[[Heard], None],
        lost: Callable[[str], None],
    ) -> None:
        """`letters`, `delivered`, `heard` and `lost` are called on threads of the link; `verify` is what TLS trusts.

        `delivered` says whether it could be noted that the hub has a letter.
        """
        self._url = url.rstrip("/")
        self._token = token
        self._verify = verify
        self._letters = letters
        self._delivered = delivered
        self._heard = heard
        self._lost = lost
        self._has_news = threading.Event()
        self._is_over = threading.Event()
        self._outcomes: list[tuple[int, str]] = []
        self._lock = threading.Lock()

    def start(self) -> None:
        """Send and listen from now on."""
        self._has_news.set()
        for work, name in ((self._send, "hub send"), (self._listen, "hub listen")):
            threading.Thread(target=self._keep_on, args=(work,), name=name, daemon=True).start()

    def wake(self) -> None:
        """Look into the outbox now; safe from every thread."""
        self._has_news.set()

    def report(self, answer: int, outcome: str) -> None:
        """Tell the hub what became of an answer; one that gets lost is asked for again."""
        with self._lock:
            self._outcomes.append((answer, outcome))
        self._has_news.set()

    def stop(self) -> None:
        """Say nothing more; returns at once, the threads end by themselves."""
        self._is_over.set()
        self._has_news.set()

    def _keep_on(self, work: "Callable[[Session], None]") -> None:
        wait_s = 0.0
        with _session(self._token, self._verify) as session:
            while not self._is_over.wait(wait_s * random.uniform(0.5, 1.0)):
                try:
                    work(session)
                    wait_s = 0.0
                except (OSError, NotUnderstood) as error:  # those of requests are OSErrors too
                    if not self._is_over.is_set():
                        self._lost(_reason(error))
                    wait_s = min(_LONGEST_WAIT_S, max(_FIRST_WAIT_S, 2 * wait_s))
                except Exception:  # noqa: BLE001 (a line that ends for good would be silent for ever)
                    _log.exception("the line to the hub")
                    wait_s = _LONGEST_WAIT_S

    def _send(self, session: "Session") -> None:
        self._has_news.wait(_LOOKS_AGAIN_S)
        self._has_news.clear()
        try:
            self._send_all(session)
        except Exception:
            self._has_news.set()  # it is still to be sent
            raise

    def _send_all(self, session: "Session") -> None:
        while not self._is_over.is_set() and (letters := self._letters()):
            sent = [letter.told for letter in letters if letter.told is not None]
            kept = set(understood(KEPT, self._post(session, "/api/requests", sent)).keys) if sent else set()
            done = [letter for letter in letters if letter.told is None or letter.key in kept]
            if not done:
                raise HubAway("it takes in none of the requests that it is told")
            if not all(self._delivered(letter) for letter in done):
                return  # this mirror's own disk takes nothing: they are told again when it is looked at next
        while self._outcomes and not self._is_over.is_set():
            answer, outcome = self._outcomes[0]
            self._post(session, "/api/outcomes", {"answer": answer, "outcome": outcome})
            with self._lock:
                del self._outcomes[0]

    def _listen(self, session: "Session") -> None:
        mark = ""
        while not self._is_over.is_set():
            where = f"{self._url}/api/answers"
            heard = understood(HEARD, _asked(session, "GET", where, params={"mark": mark}, wait_s=POLL_S + _ANSWER_S))
            mark = heard.mark
            if not self._is_over.is_set():
                self._heard(heard)

    def _post(self, session: "Session", path: str, message: object) -> bytes:
        return _asked(session, "POST", f"{self._url}{path}", json=message)


def ask(url: str, token: str, *, verify: str | bool) -> None:
    """Ask a hub once whether it knows this mirror. Raises HubAway with the reason where it does not."""
    with _session(token, verify) as session:
        try:
            _asked(session, "GET", f"{url.rstrip('/')}/api/hello")
        except OSError as error:
            raise HubAway(_reason(error)) from error


def _session(token: str, verify: str | bool) -> "Session":
    import requests

    session = requests.Session()
    session.trust_env = False
    session.headers["Authorization"] = f"Bearer {token}"
    session.verify = verify
    return session


def _asked(session: "Session", method: str, where: str, *, wait_s: float = _ANSWER_S, **question: Any) -> bytes:
    """Return what a hub answers, where it is an answer at all. Raises HubAway and RequestException."""
    times_s = (_CONNECT_S, wait_s)
    with session.request(method, where, timeout=times_s, allow_redirects=False, stream=True, **question) as response:
        if response.status_code == 401:  # noqa: PLR2004
            raise HubAway("it does not know this mirror's token: is it of another store, expired, or revoked?")
        if response.status_code != 200:  # noqa: PLR2004
            raise HubAway(f"it answers {response.status_code}")
        if "application/json" not in response.headers.get("Content-Type", ""):
            raise HubAway("something answers there that is no hub (no JSON)")
        body = b""
        for part in response.iter_content(_PART):
            body += part
            if len(body) > LONGEST_BODY:
                raise HubAway("its answer has no end")
        return body


def _reason(error: Exception) -> str:
    if isinstance(error, NotUnderstood):
        return f"what it answers makes no sense: {error}"
    if isinstance(error, HubAway) or type(error) is OSError:  # the latter of a file that certificates are to be in
        return str(error)
    causes = tuple(_causes(error))
    if untrusted := next((one for one in causes if isinstance(one, ssl.SSLCertVerificationError)), None):
        why = untrusted.verify_message.rstrip(".")
        return f"its certificate is not trusted ({why}): is hub.authority the file of the one that signed it?"
    if any(isinstance(one, ssl.SSLError) for one in causes):
        return "it speaks no TLS there, or hub.authority is no file of certificates (PEM)"
    return f"it cannot be reached ({type(error).__name__})"


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
