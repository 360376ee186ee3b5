# Bare system calls are what is tried:
# ruff: noqa: PTH101, PTH102, PTH104, PTH106, PTH108, PTH211, S103, S108, S606
"""Attempts to get a byte out of the camera's process, or to change anything; run inside it, in place of seeing.

Each attempt is a name and a function that raises OSError where the kernel refuses. Given on the command line: what the
process itself is given (connection, parent), a file that may be read, a folder, and a user's number (0 for as it is).
"""

import ctypes
import encodings.idna  # noqa: F401 - loaded before the lock, for the look-up of a name
import errno
import fcntl
import json
import mmap
import os
import platform
import resource
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from functools import partial

from app.domain.scans import Symbology
from vision.capture.sources import Source
from vision.messages import CodeSeen
from vision.outbox import Outbox
from vision.process import child
from vision.settings import VisionSettings

LIBC = ctypes.CDLL(None, use_errno=True)
X86 = platform.machine() == "x86_64"
MPTCP, ICMP = 262, 1
FAMILIES = {
    "unix": 1, "inet": 2, "ax25": 3, "ipx": 4, "inet6": 10, "netlink": 16, "packet": 17, "rds": 21, "can": 29,
    "tipc": 30, "bluetooth": 31, "alg": 38, "nfc": 39, "vsock": 40, "kcm": 41, "qipcrtr": 42, "smc": 43, "xdp": 44,
}  # fmt: skip
# Numbers of system calls on x86_64 and on aarch64; 0 where there is none.
CALLS = {
    "sendmmsg": (307, 269), "shmget": (29, 194), "msgget": (68, 186), "semget": (64, 190), "mq_open": (240, 180),
    "io_uring_setup": (425, 425), "io_setup": (206, 0), "add_key": (248, 217), "keyctl": (250, 219),
    "request_key": (249, 218), "userfaultfd": (323, 282), "bpf": (321, 280), "perf_event_open": (298, 241),
    "memfd_create": (319, 279), "memfd_secret": (447, 447), "pidfd_open": (434, 434), "pidfd_getfd": (438, 438),
    "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "ptrace": (101, 117), "unshare": (272, 97),
    "setns": (308, 268), "openat2": (437, 437), "execveat": (322, 281), "open_by_handle_at": (304, 265),
    "name_to_handle_at": (303, 264), "fanotify_init": (300, 262), "inotify_init1": (294, 26), "mount": (165, 40),
    "fsopen": (430, 430), "syslog": (103, 116), "personality": (135, 92), "seccomp": (317, 277), "vmsplice": (278, 75),
    "timerfd_create": (283, 85), "signalfd4": (289, 74), "sethostname": (170, 161), "quotactl": (179, 60),
    "swapon": (167, 224), "acct": (163, 89), "kcmp": (312, 272), "pkey_alloc": (330, 289), "mlockall": (151, 230),
    "setpriority": (141, 140), "sched_setaffinity": (203, 122), "clone3": (435, 435),
    "landlock_create_ruleset": (444, 444),
}  # fmt: skip


def attempts(readable: str, folder: str, connection: socket.socket) -> Iterator[tuple[str, Callable[[], object]]]:
    yield from _network(connection)
    yield from _files(readable, folder)
    yield from _other_processes(connection)
    for name, numbers in CALLS.items():
        if number := numbers[0 if X86 else 1]:
            yield name, partial(_call, number, 0, 0, 0, 0, 0)


def _network(connection: socket.socket) -> Iterator[tuple[str, Callable[[], object]]]:
    for name, family in FAMILIES.items():
        for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
            yield f"socket {name} {kind.name}", partial(socket.socket, family, kind)
    yield "socket mptcp", lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM, MPTCP)
    yield "socket ping", lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM, ICMP)
    yield "socketpair", socket.socketpair
    yield "connect again elsewhere", lambda: connection.connect("\0psyche-escape")
    yield "listen without bind", connection.listen
    yield "bind", lambda: connection.bind("\0psyche-escape")
    yield "send to an address", lambda: connection.sendto(b"x", "\0psyche-escape")
    yield "hand over a descriptor", lambda: socket.send_fds(connection, [b"x"], [0])
    yield "send with MSG_FASTOPEN", lambda: connection.send(b"x", socket.MSG_FASTOPEN)
    yield "write into the connection", lambda: os.write(connection.fileno(), b"x")
    yield "resolve a name", lambda: socket.getaddrinfo("camera.example", 80)


def _files(readable: str, folder: str) -> Iterator[tuple[str, Callable[[], object]]]:
    new = f"{folder}/new"
    ways = {
        "write": os.O_WRONLY, "read and write": os.O_RDWR, "append": os.O_WRONLY | os.O_APPEND,
        "truncate while reading": os.O_RDONLY | os.O_TRUNC, "truncate": os.O_RDWR | os.O_TRUNC,
    }  # fmt: skip
    for name, flags in ways.items():
        yield f"open to {name}", partial(os.open, readable, flags)
    yield "make a file", lambda: os.open(new, os.O_RDONLY | os.O_CREAT, 0o600)
    yield "make a nameless file", lambda: os.open(folder, os.O_RDWR | os.O_TMPFILE, 0o600)
    yield "shared memory as a file", lambda: os.open("/dev/shm/psyche", os.O_RDWR | os.O_CREAT, 0o600)
    held = os.open(readable, os.O_RDONLY)
    yield "truncate", lambda: os.truncate(readable, 0)
    yield "ftruncate", lambda: os.ftruncate(held, 0)
    yield "fallocate", lambda: os.posix_fallocate(held, 0, 4096)
    yield "setxattr", lambda: os.setxattr(readable, "user.picture", b"x")
    yield "fsetxattr", lambda: os.setxattr(held, "user.picture", b"x")
    yield "removexattr", lambda: os.removexattr(readable, "user.picture")
    yield "chmod", lambda: os.chmod(readable, 0o777)
    yield "fchmod", lambda: os.fchmod(held, 0o777)
    yield "chown", lambda: os.chown(readable, os.getuid(), os.getgid())
    yield "utime", lambda: os.utime(readable, (1, 1))
    yield "rename", lambda: os.rename(readable, new)
    yield "link", lambda: os.link(readable, new)
    yield "symlink", lambda: os.symlink("picture", new)
    yield "unlink", lambda: os.unlink(readable)
    yield "mkdir", lambda: os.mkdir(new)
    yield "rmdir", lambda: os.rmdir(folder)
    yield "mkfifo", lambda: os.mkfifo(new)
    yield "lock a file", lambda: fcntl.flock(held, fcntl.LOCK_SH)
    yield "lock a range", lambda: fcntl.lockf(held, fcntl.LOCK_SH | fcntl.LOCK_NB)
    yield "own a descriptor's signals", lambda: fcntl.fcntl(held, fcntl.F_SETOWN, os.getppid())
    yield "lease", lambda: fcntl.fcntl(held, fcntl.F_SETLEASE, fcntl.F_RDLCK)
    yield "watch a folder", lambda: fcntl.fcntl(os.open(folder, os.O_RDONLY), fcntl.F_NOTIFY, 1)
    yield "flags of a file", lambda: fcntl.ioctl(held, 0x40086602, b"\0" * 8)
    yield "map to write", lambda: mmap.mmap(held, 0, mmap.MAP_SHARED, mmap.PROT_WRITE)
    yield "copy_file_range", lambda: os.copy_file_range(held, held, 1)
    yield "sendfile", lambda: os.sendfile(held, held, 0, 1)
    yield "write a log line", lambda: os.write(2, b"picture")
    yield "close and take the log's place", lambda: os.dup2(held, 2)


def _other_processes(connection: socket.socket) -> Iterator[tuple[str, Callable[[], object]]]:
    parent = os.getppid()
    yield "fork", os.fork
    yield "start a program", lambda: os.execv("/bin/true", ["true"])
    yield "spawn a program", lambda: os.posix_spawn("/bin/true", ["true"], {})
    yield "signal the parent", lambda: os.kill(parent, 0)
    yield "signal everybody", lambda: os.kill(-1, signal.SIGCONT)
    yield "signal the parent's thread", lambda: _call(234 if X86 else 131, parent, parent, 0)
    yield "name a thread", lambda: _prctl(15, b"picture")
    yield "be dumpable", lambda: _prctl(4, 1)
    yield "change a limit", _lower_a_limit
    yield "make a pipe", os.pipe
    yield "be somebody else", lambda: os.setuid(os.getuid())
    yield "lead a session", os.setsid
    yield "a new root", lambda: os.chroot("/")
    yield "another folder", lambda: os.chdir("/usr")
    yield "a mask for files", lambda: _call(95 if X86 else 166, 0o22)


def _lower_a_limit() -> None:
    limit = (ctypes.c_uint64 * 2)(9, 9)
    _call(302 if X86 else 261, 0, resource.RLIMIT_NOFILE, ctypes.addressof(limit), 0)


def _prctl(what: int, value: object) -> None:
    if LIBC.prctl(what, value, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")


def _call(number: int, *arguments: int) -> None:
    if LIBC.syscall(number, *(ctypes.c_long(argument) for argument in arguments)) < 0:
        raise OSError(ctypes.get_errno(), "system call")


REFUSED = {errno.EPERM, errno.EACCES, errno.ENOSYS}


def escape(_settings: VisionSettings, _source: Source, _stream: object, outbox: Outbox) -> None:
    """Try everything and tell by codes, the one text that may leave."""
    got_out, count = [], 0
    for name, attempt in attempts(sys.argv[3], sys.argv[4], outbox._connection):
        count += 1
        try:
            attempt()
        except socket.gaierror:
            continue  # no server could be asked
        except OSError as error:
            if error.errno not in REFUSED:
                got_out.append(f"{name}: {errno.errorcode.get(error.errno or 0)}")
        except Exception as error:  # noqa: BLE001 - told to the test, which fails then
            got_out.append(f"{name}: {error!r}")
        else:
            got_out.append(name)
    for first in range(0, len(got_out), 15):
        outbox.send(CodeSeen(Symbology.OTHER, json.dumps(got_out[first : first + 15])[:1000], 0, 0))
    outbox.send(CodeSeen(Symbology.OTHER, json.dumps({"tried": count}), 0, 0))
    outbox.flush()
    os._exit(0)


def main() -> None:
    """Be the camera's process as it is, up to the point where it would open its camera."""
    if user := int(sys.argv[5]):
        os.setgroups([])
        os.setgid(user)
        os.setuid(user)
    child._see = escape  # type: ignore[assignment]
    child.main()
