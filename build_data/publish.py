"""Staged beside, proved, swapped in: what is published is always one whole build.

A build is written below `.staging/new`. When it has been proved, a journal is set down and each published path is
exchanged for its staged one, `data/` first: a folder in one step of the kernel where it can (Linux), by two
renames elsewhere. A build killed before the journal leaves what was published untouched; one killed after it is
finished by the next command, which goes by the digests in the journal.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from build_data.faults import Stopped

STAGING = ".staging"
_AT_FDCWD, _EXCHANGE = -100, 2


class Faulty(Stopped):
    """What was written is not what was built; nothing was published."""


class Busy(Stopped):
    """Another build is at work on this project."""


@contextmanager
def one_at_a_time(root: Path) -> Iterator[None]:
    """Hold the project's lock; it is given up with the process, however that ends. Raises Busy."""
    try:
        import fcntl
    except ImportError:  # Windows: no such lock; two builds at once are the user's to avoid
        yield
        return
    cache = root / ".cache"
    try:
        cache.mkdir(exist_ok=True)
        lock_file = (cache / "lock").open("w")
    except OSError as error:
        raise Busy(f"{cache.name} cannot be written: {error.strerror}. It must be a folder of yours.") from error
    with lock_file as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise Busy("another build is at work here. Wait for it, or end it.") from error
        yield


def stage(root: Path) -> Path:
    """A new, empty folder to build in."""
    shutil.rmtree(root / STAGING, ignore_errors=True)
    new = root / STAGING / "new"
    new.mkdir(parents=True)
    return new


def publish(root: Path, paths: Iterable[str]) -> None:
    """Swap in the staged files and folders at those paths, in that order. What has the same bytes is left as it is."""
    staging = root / STAGING
    digests = {name: digest(staging / "new" / name) for name in paths}
    write_whole(staging / "journal.json", json.dumps(digests))
    finish_interrupted(root)


def finish_interrupted(root: Path) -> bool:
    """Finish a publication that was cut off after its journal. True if there was one."""
    staging = root / STAGING
    journal = staging / "journal.json"
    if not journal.exists():
        return False
    try:
        swaps = dict(json.loads(journal.read_text(encoding="utf-8")))
    except (ValueError, TypeError):  # it is written whole or not at all: nothing was swapped by it
        shutil.rmtree(staging, ignore_errors=True)
        return False
    for name, wanted in swaps.items():
        if digest(root / name) != wanted:
            _exchange(staging / "new" / name, root / name)
    journal.unlink()
    shutil.rmtree(staging, ignore_errors=True)
    return True


def rewrite(root: Path, folder: str, written: Mapping[str, str], gone: Iterable[str] = ()) -> None:
    """Write and take away files of a folder, all of them or, where this is cut off, none. Raises Busy.

    written: the text of each file by its path below the project; gone: the paths of those that are not to be there.
    """
    with one_at_a_time(root):
        finish_interrupted(root)
        new = stage(root)
        shutil.copytree(root / folder, new / folder, symlinks=True)
        for name in gone:
            (new / name).unlink()
            for above in (new / name).parents:
                if above == new / folder or any(above.iterdir()):
                    break
                above.rmdir()
        for name, text in written.items():
            (new / name).parent.mkdir(parents=True, exist_ok=True)
            write_whole(new / name, text)
        if _kernel_exchange(new / folder, root / folder):
            shutil.rmtree(root / STAGING, ignore_errors=True)
        else:
            publish(root, [folder])


def settle(root: Path) -> None:
    """Before published files are read: finish what a killed build left. Raises Busy while a build is at work."""
    with one_at_a_time(root):
        finish_interrupted(root)


def digest(path: Path) -> str:
    """SHA-256 over the names and bytes of a file or folder; '' where there is none."""
    if not path.exists():
        return ""
    total = hashlib.sha256()
    for file in sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]:
        line = f"{file.relative_to(path).as_posix()}\0{hashlib.sha256(file.read_bytes()).hexdigest()}\n"
        total.update(line.encode("utf-8", "surrogateescape"))  # a name may be no UTF-8
    return total.hexdigest()


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it is either as it was or whole."""
    beside = path.with_name(path.name + ".part")
    with beside.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)


def _exchange(new: Path, old: Path) -> None:
    old.parent.mkdir(parents=True, exist_ok=True)
    if new.is_file():
        os.replace(new, old)
    elif not old.exists():
        os.rename(new, old)
    elif not _kernel_exchange(new, old):
        aside = new.with_name(new.name + ".old")
        os.rename(old, aside)
        os.rename(new, old)


def _kernel_exchange(new: Path, old: Path) -> bool:
    """Exchange two folders in one step (Linux 3.15 and newer); False where that cannot be done."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    return call(_AT_FDCWD, os.fsencode(new), _AT_FDCWD, os.fsencode(old), _EXCHANGE) == 0
