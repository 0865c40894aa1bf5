"""What the scenarios of the interop client in Python have in common."""

import asyncio

import capnp

from service import Counter, schema


class Server:
    """A connection to the server, and its bootstrap object."""

    def __init__(self, port):
        self.port = port
        self.stream = None

    async def connect(self):
        self.stream = await capnp.AsyncIoStream.create_connection("127.0.0.1", self.port)
        self.client = capnp.TwoPartyClient(self.stream, traversal_limit_in_words=16 << 20)
        self.peer = self.client.bootstrap().cast_as(schema.Peer)

    def disconnect(self):
        self.peer = None
        self.client.close()
        self.stream.close()

    async def reconnect(self):
        self.disconnect()
        await self.connect()

    async def ping(self, message="already?"):
        reply = (await self.peer.ping(message=message)).reply
        assert reply == f"pong {message}", reply

    async def until(self, condition):
        """Waits for something that the other side is to bring about, one round trip after the other."""
        while not condition():
            await self.ping()

    async def cancelled(self):
        return (await self.peer.cancelled()).count

    async def live(self):
        return (await self.peer.live()).counters

    async def new_counter(self):
        return (await self.peer.newCounter()).counter

    async def echoes(self, **values):
        """Checks that values come back as they were sent."""
        sent = schema.Values.new_message(**values)
        echoed = (await self.peer.echo(values=sent)).values
        assert echoed.to_dict(verbose=True) == sent.to_dict(verbose=True), "other values came back"


async def fails(call, reason="", type=None):
    """Checks that a call fails, with some words in the reason, and of a type."""
    try:
        await call
    except capnp.KjException as error:
        assert reason in str(error), f"another reason: {error}"
        assert type is None or error.type == type, f"another type: {error.type}"
    else:
        raise AssertionError("the call did not fail")


def nexts(counter, count):
    """Calls `next` so many times, without waiting in between."""
    return [counter.next() for _ in range(count)]


async def in_order(calls):
    values = [(await call).value for call in calls]
    assert values == list(range(len(calls))), "out of order"


class Seen:
    """What became of a callback of ours."""

    def __init__(self):
        self.released = False
        self.cancelled = False
        self.received = []


class Callback(schema.Callback.Server):
    """A callback of ours: answers `got MESSAGE`, unless it is to do something else."""

    def __init__(self, seen=None, does="answer"):
        self.seen = seen or Seen()
        self.does = does

    def __del__(self):
        self.seen.released = True

    async def call(self, message, _context):
        self.seen.received.append(message)
        if self.does == "refuse":
            raise RuntimeError("no thanks")
        if self.does == "wait":
            try:
                await asyncio.get_running_loop().create_future()
            except asyncio.CancelledError:
                self.seen.cancelled = True
                raise
        return message if self.does == "echo" else f"got {message}"


PARTS = {
    "name": "whole",
    "parts": [
        {"name": "none", "none": None},
        {"name": "circle", "circle": 1.5},
        {"name": "more", "parts": [{"name": "box", "rect": {"width": 2.0, "height": -3.0}}]},
    ],
}

__all__ = ["Callback", "Counter", "PARTS", "Seen", "Server", "fails", "in_order", "nexts", "schema"]
