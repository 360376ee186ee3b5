"""A camera on the network: Motion JPEG over HTTP, as many of them offer."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import cv2
import numpy as np
import numpy.typing as npt


@contextmanager
def motion_jpeg(picture: npt.NDArray[np.uint8], fps: float = 25.0) -> Iterator[int]:
    """Show one picture over and over on a port of this machine, which is returned."""
    jpeg = cv2.imencode(".jpg", picture)[1].tobytes()
    part = b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%b\r\n" % (len(jpeg), jpeg)

    cut_off = threading.Event()

    class Stream(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
            self.end_headers()
            try:
                while not cut_off.is_set():
                    self.wfile.write(part)
                    time.sleep(1 / fps)
            except OSError:
                return  # whoever looked has gone

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Stream)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        cut_off.set()
        server.shutdown()
        server.server_close()
