"""The server of the interop tests in Python: what interop.capnp says of each method."""

import asyncio
import os
from pathlib import Path

import capnp

schema = capnp.load(
    str(Path(__file__).resolve().parents[2] / "src" / "interop" / "interop.capnp"),
    # Where the library keeps capnp/stream.capnp.
    imports=[str(Path(capnp.__file__).parents[1])],
)


class Counter(schema.Counter.Server):
    """A counter at 0, which does something when nobody refers to it any more."""

    def __init__(self, gone=lambda: None):
        self.value = 0
        self.gone = gone

    def __del__(self):
        self.gone()

    async def next(self, _context):
        self.value += 1
        return self.value - 1


class Derived(schema.Derived.Server):
    async def baseName(self, _context):
        return "base"

    async def derivedName(self, _context):
        return "derived"


class Box(schema.Box.Server):
    """Keeps what is put into it, made to last by a function: the library hands a generic value over as a pointer of any type."""

    def __init__(self, keep):
        self.keep = keep
        self.kept = None

    async def put(self, value, _context):
        self.kept = self.keep(value)

    async def get(self, _context):
        if self.kept is not None:
            _context.results.value = self.kept


def give_box(context, keep):
    """Returns a new box, as one of the type that the results have."""
    box = schema.Box._new_client(Box(keep))
    context.results.box = box.cast_as(context.results.schema.fields["box"].schema)


class Sink(schema.Sink.Server):
    def __init__(self, held):
        self.held = held
        self.chunks = 0
        self.bytes = 0

    async def write(self, index, chunk, _context):
        if index != self.chunks:
            raise RuntimeError(f"chunk {index}")
        self.chunks += 1
        self.bytes += len(chunk)
        if self.held is not None:
            await self.held.wait()

    async def end(self, _context):
        return self.chunks, self.bytes


class Peer(schema.Peer.Server):
    """The bootstrap object: one for all connections of the server."""

    def __init__(self):
        self.held = None
        self.counters_alive = 0
        self.calls_cancelled = 0
        self.promised = None
        self.parked = []
        self.sinks = asyncio.Event()

    async def ping(self, message, _context):
        return f"pong {message}"

    async def echo(self, values, _context):
        return values

    async def echoData(self, data, _context):
        return data

    async def defaults(self, _context):
        _context.results.init("defaults")

    async def oldPoint(self, point, _context):
        return point

    async def newPoint(self, point, _context):
        return point.x, point.y, point.label, len(point.more)

    async def same(self, _context):
        return self

    async def nested(self, callback, _context):
        _context.results.init("nested").init("next").init("next").inner.callback = callback

    async def callBack(self, callback, times, _context):
        return [(await callback.call(message=str(i))).reply for i in range(times)]

    async def hold(self, callback, _context):
        self.held = callback

    async def callHeld(self, message, _context):
        if self.held is None:
            raise RuntimeError("nothing held")
        return (await self.held.call(message=message)).reply

    async def dropHeld(self, _context):
        self.held = None

    async def isNull_context(self, context):
        context.results.yes = not context.params._has("callback")

    def count_alive(self, difference):
        self.counters_alive += difference

    async def newCounter(self, _context):
        self.count_alive(1)
        return Counter(lambda: self.count_alive(-1))

    async def live(self, _context):
        return self.counters_alive

    async def echoCounter(self, counter, _context):
        return counter

    async def countTwice(self, counter, _context):
        first, second = counter.next(), counter.next()
        return (await first).value, (await second).value

    async def counters(self, counters, _context):
        calls = [counter.next() for counter in counters]
        return sum([(await call).value for call in calls])

    async def promise(self, _context):
        # The library has no promises of its own: the call returns when it is settled.
        self.promised = asyncio.get_running_loop().create_future()
        return await self.promised

    async def settle(self, ending, counter, _context):
        if self.promised is None:
            raise RuntimeError("nothing promised")
        promised, self.promised = self.promised, None
        if ending == "local":
            promised.set_result(Counter())
        elif ending == "mine":
            promised.set_result(counter)
        else:
            promised.set_exception(RuntimeError("broken promise"))

    async def forward_context(self, context):
        params = context.params
        if "INTEROP_ALL" in os.environ:
            # Ends the process when the callback fails. See ../known-failures.md.
            await context.tail_call(params.callback.call_request(message=params.message))
        else:
            context.results.reply = (await params.callback.call(message=params.message)).reply

    async def never(self, _context):
        try:
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError:
            self.calls_cancelled += 1
            raise

    async def cancelled(self, _context):
        return self.calls_cancelled

    async def cancelCall(self, callback, _context):
        callback.call(message="cancel me").cancel()

    async def fail(self, type, reason, _context):
        # Whatever is raised becomes an exception of type failed.
        raise RuntimeError(reason)

    async def derived(self, _context):
        return Derived()

    async def textBox_context(self, context):
        give_box(context, lambda value: value.as_text())

    async def counterBox_context(self, context):
        give_box(context, lambda value: value.as_interface(schema.Counter))

    async def shapeBox_context(self, context):
        give_box(context, lambda value: value.as_struct(schema.Shape).as_builder())

    async def sink(self, held, _context):
        return Sink(self.sinks if held else None)

    async def releaseSinks(self, _context):
        self.sinks.set()
        self.sinks = asyncio.Event()

    async def park(self, _context):
        index = len(self.parked)
        parked = asyncio.get_running_loop().create_future()
        self.parked.append(parked)
        await parked
        return index

    async def resume(self, _context):
        parked, self.parked = self.parked, []
        for one in parked:
            if not one.done():
                one.set_result(None)
        return len(parked)

    async def exit(self, _context):
        os._exit(0)
