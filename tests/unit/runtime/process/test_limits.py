import resource

import pytest

from app.runtime.process.limits import shortage

INFINITE = resource.RLIM_INFINITY


class Limits:
    def __init__(self, descriptors: tuple[int, int], addresses: int = INFINITE) -> None:
        self.of = {resource.RLIMIT_NOFILE: descriptors, resource.RLIMIT_AS: (addresses, INFINITE)}

    def set(self, kind: int, limit: tuple[int, int]) -> None:
        self.of[kind] = limit


def given(monkeypatch: pytest.MonkeyPatch, limits: Limits) -> Limits:
    monkeypatch.setattr(resource, "getrlimit", limits.of.__getitem__)
    monkeypatch.setattr(resource, "setrlimit", limits.set)
    return limits


@pytest.mark.parametrize("hard", [4096, INFINITE])
def test_a_soft_limit_of_files_is_raised(monkeypatch: pytest.MonkeyPatch, hard: int) -> None:
    limits = given(monkeypatch, Limits((32, hard)))
    assert shortage() == ""
    assert limits.of[resource.RLIMIT_NOFILE] == (1024, hard)


def test_a_limit_that_is_large_enough_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = given(monkeypatch, Limits((INFINITE, INFINITE)))
    assert shortage() == ""
    assert limits.of[resource.RLIMIT_NOFILE] == (INFINITE, INFINITE)


def test_too_few_files_are_told_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, Limits((32, 32)))
    assert shortage().startswith("only 32 files may be open at once, and a mirror needs 64. Raise the limit to 1024")


def test_too_few_addresses_are_told_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, Limits((1024, 1024), addresses=500_000_000))
    assert shortage().startswith("only 500 MB of addresses are allowed, and a mirror needs 1200. Raise the limit")
