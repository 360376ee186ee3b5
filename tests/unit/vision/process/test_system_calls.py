"""The list of system calls on both processors that mirrors have, by the tables of libseccomp; either may run this."""

import ctypes
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from vision.process import system_calls
from vision.process.system_calls import Rule

X86_64, AARCH64 = 0xC000003E, 0xC00000B7  # SCMP_ARCH_X86_64, SCMP_ARCH_AARCH64
UNKNOWN = -1  # __NR_SCMP_ERROR: no processor has a call of this name

# What Linux on aarch64 never had, and what the C library asks the kernel there instead.
ABSENT = {
    "access": "faccessat",
    "epoll_wait": "epoll_pwait",
    "getpgrp": "",  # getpgid, which also tells of others; nothing here asks for it
    "lstat": "newfstatat",
    "open": "openat",
    "poll": "ppoll",
    "readlink": "readlinkat",
    "select": "pselect6",
    "stat": "newfstatat",
    "time": "clock_gettime",
}

pytestmark = pytest.mark.skipif(not system_calls.is_available(), reason="libseccomp is not on this machine")


@pytest.fixture
def library() -> ctypes.CDLL:
    found = system_calls._library()
    found.seccomp_syscall_resolve_name_arch.argtypes = [ctypes.c_uint32, ctypes.c_char_p]
    found.seccomp_arch_add.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
    found.seccomp_arch_remove.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
    found.seccomp_arch_native.restype = ctypes.c_uint32
    found.seccomp_export_bpf.argtypes = [ctypes.c_void_p, ctypes.c_int]
    return found


@pytest.fixture
def everything() -> list[Rule]:
    return [Rule("clone3"), *system_calls._rules(has_device=True, has_stream=True)]


def number(library: ctypes.CDLL, call: str, processor: int) -> int:
    return int(library.seccomp_syscall_resolve_name_arch(processor, call.encode()))


def test_every_call_named_has_a_number_on_x86_64(library: ctypes.CDLL, everything: list[Rule]) -> None:
    assert [rule.call for rule in everything if number(library, rule.call, X86_64) < 0] == []


def test_every_call_named_has_a_number_on_aarch64_or_is_known_to_be_absent(
    library: ctypes.CDLL, everything: list[Rule]
) -> None:
    numbers = {rule.call: number(library, rule.call, AARCH64) for rule in everything}
    assert {call for call, found in numbers.items() if found < 0} == set(ABSENT)
    assert UNKNOWN not in numbers.values()
    assert all(numbers[other] >= 0 for other in ABSENT.values() if other)


def test_a_name_that_no_processor_knows_is_found_out(library: ctypes.CDLL) -> None:
    assert number(library, "opennat", AARCH64) == number(library, "opennat", X86_64) == UNKNOWN


@pytest.mark.parametrize("processor", [X86_64, AARCH64])
def test_the_filter_can_be_made_for_either_processor(
    library: ctypes.CDLL, everything: list[Rule], processor: int, tmp_path: Path
) -> None:
    program = tmp_path / "filter.bpf"
    context = library.seccomp_init(system_calls._REFUSE | system_calls._EPERM)
    try:
        if library.seccomp_arch_native() != processor:
            assert library.seccomp_arch_add(context, processor) == 0
            assert library.seccomp_arch_remove(context, library.seccomp_arch_native()) == 0
        for rule, found in _numbered(library, everything, processor):
            tests = (system_calls._Test * len(rule.tests))(*rule.tests)
            added = library.seccomp_rule_add_array(context, system_calls._ALLOW, found, len(rule.tests), tests)
            assert added == 0, f"{rule.call}: {os.strerror(-added)}"
        with program.open("wb") as file:
            assert library.seccomp_export_bpf(context, file.fileno()) == 0
    finally:
        library.seccomp_release(context)
    # The first instruction loads the processor, the second compares it with this one (`struct sock_filter`, 8 bytes).
    instructions = program.read_bytes()
    assert int.from_bytes(instructions[12:16], "little") == processor
    assert len(instructions) // 8 > 100


def _numbered(library: ctypes.CDLL, rules: list[Rule], processor: int) -> Iterator[tuple[Rule, int]]:
    for rule in rules:
        found = number(library, rule.call, processor)
        if found >= 0:
            yield rule, found
