"""Disks that are really full, or really read-only."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ALONE = ("unshare", "--map-root-user", "--mount")


def test_full_and_read_only_disks_are_said_and_lose_nothing(tmp_path: Path) -> None:
    if not shutil.which("unshare"):
        pytest.skip("no unshare, which makes disks that only a test sees")
    probe = subprocess.run([*ALONE, "true"], capture_output=True, check=False)
    if probe.returncode:
        pytest.skip("this system lets nobody but its administrator mount disks")
    ran = subprocess.run(
        [*ALONE, sys.executable, "-m", "tests.core.on_small_disks", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
