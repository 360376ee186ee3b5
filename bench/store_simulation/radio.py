"""How strongly each antenna reads each tag: a model put together from published ones, not measurements of a shop.

All losses are one way; a reader that sends and listens through one antenna sees every one of them twice, fading too
(Griffin and Durgin, doi 10.1109/LCOMM.2007.070686). What it adds up, and where each part comes from:

- Free space to the second power of distance, antenna patch of 70° beam, dipole tag: the link budget of Dobkin, *The RF
  in RFID*. The power is set so that a garment on the own hook is read at −52 dBm, and a tag wakes up to about −72 dBm.
- What hangs between: log-normal, 1.5 dB of standard deviation for each place and antenna. Published values for whole
  shop floors are 3 to 9 dB (Rappaport, *Wireless Communications*, table of indoor losses), of which distance, beam,
  body and orientation are modelled apart here.
- Multipath: Rice fading, the usual choice for passive tags (Dimitriou et al., doi 10.1109/LAWP.2014.2313350), K 10 dB
  inside a cabin and 6 dB through its wall, made of plane waves, so that it is the same at the same place, changes
  within half a wavelength, and differs by channel as far as 20 ns of delay spread allow. RSSI over frequency is such a
  repeatable signature of the surroundings (Whitney et al., AIM 2014, pp. 1183-1187). A third of the waves come off
  people, who move.
- Orientation: the tag's dipole dangles about the vertical, and turns while it is carried; reflections fill its null to
  −8 dB.
- Bodies: 3 to 7 dB one way, so 6 to 14 dB of RSSI, while the torso of either shopper cuts the line; measured short
  links at 3-11 GHz lost up to 15 dB ("Human body shadowing variability in short-range indoor radio links").
- Tags differ by 2 dB of RSSI (standard deviation); each read has 0.7 dB of noise and is told in whole dBm, as by LLRP.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

WAVELENGTH_M: Final = 0.346
HOOK_DBM: Final = -52.0
WAKE_UP_DBM: Final = -72.0
_WAKE_UP_SPREAD_DB: Final = 2.0
_TAG_SPREAD_DB: Final = 2.0
_SHADOW_DB: Final = 1.5
_K_INSIDE_DB, _K_THROUGH_WALL_DB = 10.0, 6.0
_DELAY_SPREAD_S: Final = 20e-9
_WAVES, _MOVING_WAVES = 12, 4
_PERSON_M_PER_S: Final = 0.3
_BEAM_DEG: Final = 70.0
_BACK_DB: Final = 15.0
_NULL_DB: Final = 8.0
_BODY_DB: Final = (3.0, 7.0)
_BODY_EDGE_M, _BODY_CORE_M = 0.25, 0.10
_BODY_HEIGHT_M: Final = 1.75
_NOISE_DB: Final = 0.7
_HOPELESS_DB: Final = 14.0  # what is so far below waking up is not lifted there by any fading
WORN_DB: Final = 3.0

ETSI_HZ: Final = tuple(865.7e6 + 0.6e6 * number for number in range(4))


@dataclass(frozen=True)
class Antenna:
    """One antenna: where it is and where it looks, in metres; x runs along the cabins, y into them, z up."""

    number: int
    is_own: bool
    at_m: tuple[float, float, float]
    looks: tuple[float, float, float]


def cabin_antennas(each: int) -> tuple[Antenna, ...]:
    """Return the antennas of our cabin (x below 0) and of the neighbour's, one or two each.

    The first hangs behind the mirror at the back and looks at the curtain, the second above the curtain and looks in.
    """
    places = (((0.6, 1.5, 1.3), (0.0, -1.0, 0.0)), ((0.6, 0.1, 2.2), (0.0, 0.7, -0.7)))[:each]
    sides = ((-1.0, True), (1.0, False))
    return tuple(
        Antenna(1 + number + each * (not is_own), is_own, (side * x, y, z), looks)
        for side, is_own in sides
        for number, ((x, y, z), looks) in enumerate(places)
    )


def line_loss_db(antenna: Antenna, at_m: Floats) -> Floats:
    """Return distance and beam, one way, relative to 1 m on the axis; `at_m` ends in x, y, z."""
    way = at_m - np.array(antenna.at_m)
    distance_m = np.maximum(np.linalg.norm(way, axis=-1), 0.15)
    cosine = np.clip(way @ np.array(antenna.looks) / np.linalg.norm(antenna.looks) / distance_m, -1, 1)
    beam_db = np.minimum(12 * (np.degrees(np.arccos(cosine)) / _BEAM_DEG) ** 2, _BACK_DB)
    return np.asarray(20 * np.log10(distance_m) + beam_db)


class Air:
    """The radio of one visit, for one draw of chance: the waves about each antenna, the tags' own strengths."""

    def __init__(self, chance: np.random.Generator, antennas: tuple[Antenna, ...], tags: int, power_dbm: float) -> None:
        self._antennas = antennas
        self._power_dbm = power_dbm
        self._tag_db = chance.normal(0, _TAG_SPREAD_DB, tags)
        self.wake_up_dbm = chance.normal(WAKE_UP_DBM, _WAKE_UP_SPREAD_DB, tags)
        self._body_db = chance.uniform(*_BODY_DB, 2)
        shape = (len(antennas), _WAVES)
        heading = chance.uniform(0, 2 * np.pi, shape)
        self._waves = np.stack([np.cos(heading), np.sin(heading), chance.normal(0, 0.3, shape)], axis=-1)
        self._delay_s = chance.exponential(_DELAY_SPREAD_S, shape)
        self._phase = chance.uniform(0, 2 * np.pi, shape)
        self._size = np.sqrt(chance.exponential(1, shape))
        self._size /= np.sqrt(np.sum(self._size**2, axis=1, keepdims=True))
        self._drift = np.zeros(shape)
        self._drift[:, :_MOVING_WAVES] = (
            2 * np.pi / WAVELENGTH_M * chance.uniform(-2, 2, (len(antennas), _MOVING_WAVES)) * _PERSON_M_PER_S
        )
        # In a cell of a quarter of a metre what hangs between is the same.
        self._shadow_db = chance.normal(0, _SHADOW_DB, (len(antennas), tags, 64))

    def strengths_dbm(
        self, at_m: Floats, axes: Floats, extra_db: Floats, *, people_m: Floats, times_s: Floats, channel_hz: Floats
    ) -> Floats:
        """Return RSSI without noise by antenna, tag and instant.

        `at_m` and `axes` (the dipoles) are by tag, instant, coordinate; `extra_db` (one way) by tag and instant;
        `people_m` by person, instant, x and y; the frequency is the same for all tags at an instant.
        """
        found = []
        for number, antenna in enumerate(self._antennas):
            loss_db = self._loss_db(number, antenna, at_m, axes, people_m) + extra_db
            level_dbm = self._power_dbm + self._tag_db[:, None] - 2 * loss_db
            tags, instants = np.nonzero(level_dbm > WAKE_UP_DBM - _HOPELESS_DB)
            level_dbm[tags, instants] += 2 * self._fading_db(
                number, antenna, at_m[tags, instants], times_s[instants], channel_hz[instants]
            )
            found.append(level_dbm)
        return np.stack(found)

    def _loss_db(self, number: int, antenna: Antenna, at_m: Floats, axes: Floats, people_m: Floats) -> Floats:
        way = at_m - np.array(antenna.at_m)
        way /= np.maximum(np.linalg.norm(way, axis=-1, keepdims=True), 1e-6)
        across = 1 - np.sum(way * axes, axis=-1) ** 2
        null_db = -10 * np.log10(np.maximum(across, 10 ** (-_NULL_DB / 10)))
        cell = (np.floor(at_m[..., 0] * 4).astype(int) * 8 + np.floor(at_m[..., 1] * 4).astype(int)) % 64
        shadow_db = np.take_along_axis(self._shadow_db[number], cell, axis=1)
        loss_db = line_loss_db(antenna, at_m) + null_db + shadow_db
        for person, body_db in enumerate(self._body_db):
            loss_db = loss_db + body_db * _cut(np.array(antenna.at_m), at_m, people_m[person])
        return np.asarray(loss_db)

    def _fading_db(self, number: int, antenna: Antenna, at_m: Floats, times_s: Floats, channel_hz: Floats) -> Floats:
        turns = 2 * np.pi / WAVELENGTH_M
        phase = turns * (at_m @ self._waves[number].T)
        phase += self._phase[number] + times_s[:, None] * self._drift[number]
        phase += 2 * np.pi * (channel_hz[:, None] * self._delay_s[number] % 1.0)
        scattered = np.exp(1j * phase.astype(np.float32)) @ self._size[number]
        direct = np.exp(-1j * turns * np.linalg.norm(at_m - np.array(antenna.at_m), axis=-1))
        inside = (at_m[..., 0] < 0) == antenna.is_own
        k = 10 ** (np.where(inside, _K_INSIDE_DB, _K_THROUGH_WALL_DB) / 10)
        field = np.sqrt(k / (k + 1)) * direct + np.sqrt(1 / (k + 1)) * scattered
        return np.asarray(20 * np.log10(np.maximum(np.abs(field), 1e-3)))


def told_dbm(chance: np.random.Generator, strengths_dbm: Floats) -> Floats:
    """Return what a reader tells of reads so strong: with noise, in whole dBm."""
    return np.round(strengths_dbm + chance.normal(0, _NOISE_DB, strengths_dbm.shape))


def _cut(antenna_m: Floats, at_m: Floats, person_m: Floats) -> Floats:
    """Return how far (0 to 1) a torso stands in the line from the antenna to each tag; below its head only."""
    line = at_m[..., :2] - antenna_m[:2]
    length2 = np.maximum(np.sum(line**2, axis=-1), 1e-6)
    share = np.clip(np.sum((person_m - antenna_m[:2]) * line, axis=-1) / length2, 0, 1)
    nearest = antenna_m[:2] + share[..., None] * line
    distance_m = np.linalg.norm(person_m - nearest, axis=-1)
    height_m = antenna_m[2] + share * (at_m[..., 2] - antenna_m[2])
    cut = np.clip((_BODY_EDGE_M - distance_m) / (_BODY_EDGE_M - _BODY_CORE_M), 0, 1)
    return np.asarray(np.where(height_m < _BODY_HEIGHT_M, cut, 0.0))
