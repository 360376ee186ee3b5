"""What `python -m bench` runs."""

from pathlib import Path

import pytest

from bench.__main__ import benches

BENCH = Path(__file__).parents[2] / "bench"


@pytest.mark.parametrize("name", benches())
def test_whatever_counts_as_a_bench_does_something_when_it_is_run(name: str) -> None:
    path = BENCH / name / "__main__.py" if (BENCH / name).is_dir() else BENCH / f"{name}.py"
    assert '\nif __name__ == "__main__":\n' in path.read_text(encoding="utf-8")
