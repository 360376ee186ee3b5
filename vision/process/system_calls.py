"""The list of system calls that a process which holds a camera may make, held by the kernel (seccomp).

An allow-list by names through libseccomp, which knows their numbers on x86_64 and aarch64; whatever is not named here,
and every call of another architecture, is refused. Unlike Landlock this knows no files, but every kind of socket, of
memory that other processes can see, and of change to a file. Source: seccomp(2), seccomp_rule_add(3).
"""

import ctypes
import os
import termios
from collections.abc import Iterator
from typing import Final, NamedTuple

_LIBRARY = "libseccomp.so.2"
_ALLOW: Final = 0x7FFF0000
_REFUSE: Final = 0x00050000  # SCMP_ACT_ERRNO, the error in the lower half
_ALL_THREADS: Final = 4  # SCMP_FLTATR_CTL_TSYNC
_EQUAL, _MASKED_EQUAL = 4, 7
_32_BITS: Final = 0xFFFFFFFF

_MEMORY = "brk madvise mbind membarrier mincore mlock mmap mprotect mremap munlock munmap"
_READING = (
    "access close dup faccessat faccessat2 fadvise64 fstat fstatfs getcwd getdents64 lseek lstat newfstatat pread64 "
    "preadv read readlink readlinkat readv stat statfs statx"
)
_WAITING = (
    "clock_getres clock_gettime clock_nanosleep epoll_create1 epoll_ctl epoll_pwait epoll_wait eventfd2 futex "
    "futex_waitv getitimer gettimeofday nanosleep poll ppoll pselect6 restart_syscall sched_yield select setitimer "
    "time timer_create timer_delete timer_settime"
)
_ITSELF = (
    "exit exit_group getcpu getegid geteuid getgid getpgrp getpid getppid getpriority getrandom getrusage gettid "
    "getuid get_robust_list rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigreturn rt_sigtimedwait "
    "sched_getaffinity sched_getparam sched_getscheduler sched_get_priority_max sched_get_priority_min set_robust_list "
    "set_tid_address sigaltstack sysinfo times uname"
)
_PLAIN: Final = f"{_MEMORY} {_READING} {_WAITING} {_ITSELF} recvfrom shutdown".split()

_OPEN_MASK: Final = os.O_ACCMODE | os.O_CREAT | os.O_TRUNC | os.O_APPEND | (os.O_TMPFILE & ~os.O_DIRECTORY)
_CLONE_THREAD: Final = 0x00010000
_NEW_NAMESPACES: Final = 0x7E020000 | 0x00000080
_V4L2: Final = ord("V") << 8
_IOCTL_KIND: Final = 0xFF00
_DUP, _GET_FLAGS, _SET_FLAGS, _GET_STATUS, _DUP_CLOEXEC = 0, 1, 2, 3, 1030
_SET_STATUS: Final = 4
_O_ASYNC: Final = 0o20000
_IP, _IP6, _STREAM, _DATAGRAM = 2, 10, 1, 2
_TCP: Final = 6
_MSG_FASTOPEN: Final = 0x20000000
_SOCKET_KIND: Final = 0xF
_ENOSYS: Final = 38
_EPERM: Final = 1


class _Test(ctypes.Structure):
    """One comparison of one argument (`struct scmp_arg_cmp`)."""

    _fields_ = (
        ("argument", ctypes.c_uint),
        ("operator", ctypes.c_int),
        ("first", ctypes.c_uint64),
        ("second", ctypes.c_uint64),
    )


class Rule(NamedTuple):
    """A call that is allowed where each of its tests holds."""

    call: str
    tests: tuple[_Test, ...] = ()


def allow_only(*, has_device: bool, has_stream: bool) -> None:
    """Refuse, from now on and for all threads, every system call that this work does not need.

    `has_device`: a camera is opened for reading and writing and given commands of Video4Linux. `has_stream`: TCP
    connections are made. OSError where libseccomp is missing or the kernel refuses; the process must have been denied
    new privileges before (prctl(2), PR_SET_NO_NEW_PRIVS).
    """
    library = _library()
    context = library.seccomp_init(_REFUSE | _EPERM)
    if not context:
        raise OSError(_ENOSYS, "libseccomp cannot be set up")
    try:
        _check(library.seccomp_attr_set(context, _ALL_THREADS, 1))
        # The C library makes threads by clone3, whose flags lie out of reach, and by clone where that is not there.
        _check(_add(library, context, _REFUSE | _ENOSYS, Rule("clone3")))
        for rule in _rules(has_device=has_device, has_stream=has_stream):
            _check(_add(library, context, _ALLOW, rule))
        _check(library.seccomp_load(context))
    finally:
        library.seccomp_release(context)


def is_available() -> bool:
    """Return whether libseccomp is on this machine."""
    try:
        _library()
    except OSError:
        return False
    return True


def _rules(*, has_device: bool, has_stream: bool) -> Iterator[Rule]:
    yield from map(Rule, _PLAIN)
    for access in (os.O_RDONLY, os.O_RDWR) if has_device else (os.O_RDONLY,):
        yield Rule("openat", (_masked(2, _OPEN_MASK, access),))
        yield Rule("open", (_masked(1, _OPEN_MASK, access),))
    yield Rule("clone", (_masked(0, _CLONE_THREAD | _NEW_NAMESPACES, _CLONE_THREAD),))
    for request in (termios.TCGETS, termios.FIOCLEX, termios.FIONCLEX, termios.FIONBIO):
        yield Rule("ioctl", (_masked(1, _32_BITS, request),))
    if has_device:
        yield Rule("ioctl", (_masked(1, _IOCTL_KIND, _V4L2),))
    for command in (_DUP, _GET_FLAGS, _SET_FLAGS, _GET_STATUS, _DUP_CLOEXEC):
        yield Rule("fcntl", (_masked(1, _32_BITS, command),))
    yield Rule("fcntl", (_masked(1, _32_BITS, _SET_STATUS), _masked(2, _O_ASYNC, 0)))
    yield Rule("prlimit64", (_equal(2, 0),))
    yield Rule("tgkill", (_masked(0, _32_BITS, os.getpid()),))
    # To the parent alone: no address, and no message that could carry a descriptor.
    yield Rule("sendto", (_equal(4, 0), _masked(3, _MSG_FASTOPEN, 0)))
    if has_stream:
        for family in (_IP, _IP6):
            for protocol in (0, _TCP):
                kind = _masked(1, _SOCKET_KIND, _STREAM)
                yield Rule("socket", (_masked(0, _32_BITS, family), kind, _masked(2, _32_BITS, protocol)))
        yield from map(Rule, ("connect", "getsockopt", "setsockopt", "getsockname", "getpeername"))


def _masked(argument: int, mask: int, value: int) -> _Test:
    return _Test(argument, _MASKED_EQUAL, mask, value)


def _equal(argument: int, value: int) -> _Test:
    return _Test(argument, _EQUAL, value, 0)


def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(_LIBRARY)
    library.seccomp_init.restype = ctypes.c_void_p
    library.seccomp_init.argtypes = [ctypes.c_uint32]
    library.seccomp_release.argtypes = [ctypes.c_void_p]
    library.seccomp_load.argtypes = [ctypes.c_void_p]
    library.seccomp_attr_set.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32]
    library.seccomp_syscall_resolve_name.argtypes = [ctypes.c_char_p]
    library.seccomp_rule_add_array.argtypes = [
        ctypes.c_void_p, ctypes.c_uint32, ctypes.c_int, ctypes.c_uint, ctypes.POINTER(_Test)
    ]  # fmt: skip
    return library


def _add(library: ctypes.CDLL, context: int, action: int, rule: Rule) -> int:
    number = library.seccomp_syscall_resolve_name(rule.call.encode())
    if number < 0:  # this machine, or this version of the library, has no such call: it stays refused
        return 0
    tests = (_Test * len(rule.tests))(*rule.tests)
    return int(library.seccomp_rule_add_array(context, action, number, len(rule.tests), tests))


def _check(result: int) -> None:
    if result < 0:
        raise OSError(-result, os.strerror(-result))
