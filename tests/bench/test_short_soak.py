"""The soak in short: readers under random faults, and every garment accounted for."""

import pytest

from app.devices.supervisor import BackOff
from bench.soak import soak

SEED = 4


@pytest.mark.usefixtures("qapp")
def test_no_garment_is_lost_or_invented_while_readers_fail() -> None:
    soaked = soak(
        9.0,
        SEED,
        drivers=("llrp", "simulated", "serial_barcode", "hid_keyboard"),
        back_off=BackOff(first_s=0.1, longest_s=0.5, misconfigured_s=1.0),
        reboot_s=2.0,
        fault_share=0.25,
    )
    assert soaked.failures == ()
    assert soaked.ledger.lost == []
    assert soaked.ledger.invented == []
    assert soaked.links.never_healed == []
    assert soaked.wrong_at_the_end == ()
    done = soaked.ledger.done
    assert all(done[word] for word in ("hung", "taken", "shown")), "something was there to lose"
    assert set(soaked.links.faults) >= {"llrp", "simulated"}, "something has failed"
