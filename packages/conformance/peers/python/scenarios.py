"""The scenarios of the interop tests in Python: see ../scenarios.md."""

import asyncio
import math

from client import PARTS, Callback, Counter, Seen, fails, in_order, nexts, schema

# Why a scenario cannot be played with this library, whatever the other side. See ../known-failures.md.
LEFT_OUT = {}
LEFT_OUT_AS_SERVER = {
    "error-overloaded": "a method in pycapnp 2.2.4 fails with the type failed only",
    "error-disconnected": "a method in pycapnp 2.2.4 fails with the type failed only",
    "error-unimplemented": "a method in pycapnp 2.2.4 fails with the type failed only",
    "unknown-method": "pycapnp 2.2.4 fails with the type failed where a server has no such method",
}


async def bootstrap(server):
    await server.ping("hello")


async def scalars(server):
    await server.echoes(
        yes=True,
        int8=-(2**7),
        int16=-(2**15),
        int32=-(2**31),
        int64=-(2**63),
        uint8=2**8 - 1,
        uint16=2**16 - 1,
        uint32=2**32 - 1,
        uint64=2**64 - 1,
        float32=-0.0,
        float64=-math.inf,
    )
    await server.echoes(
        yes=False, int8=2**7 - 1, int16=2**15 - 1, int32=2**31 - 1, int64=2**63 - 1, float32=math.inf, float64=1.7976931348623157e308
    )


async def text_and_data(server):
    await server.echoes(text="", data=b"")
    await server.echoes(text="héllo 🌍", data=bytes(range(256)))
    await server.echoes(text="x" * 100_000)


async def lists(server):
    names = ["bools", "int8s", "int64s", "float64s", "texts", "datas", "colours", "shapes", "matrix", "voids"]
    await server.echoes(**{name: [] for name in names})
    await server.echoes(
        bools=[i % 3 == 0 for i in range(19)],
        int8s=[-128, 0, 127],
        int64s=[-(2**63), 0, 2**63 - 1],
        float64s=[0.1, -0.0, math.inf],
        texts=["", "ä", "a longer text than all the others"],
        datas=[b"", b"\x01\x02\x03"],
        colours=["blue", "red"],
        shapes=[PARTS, {"none": None}],
        matrix=[[1, -2], [], [2**31 - 1]],
        voids=[None] * 5,
    )


async def structs(server):
    for shape in [PARTS, {"name": "n", "none": None}, {"circle": -1.0}, {"rect": {"width": 1.0, "height": 2.0}}]:
        await server.echoes(shape=shape)


async def unknown_enum(server):
    values = schema.Values.new_message()
    values.colour = 77
    assert (await server.peer.echo(values=values)).values.colour.raw == 77


async def defaults(server):
    results = await server.peer.defaults()
    for read in (results.defaults, results.missing):
        assert read.yes and read.int16 == -1234 and read.uint64 == 0xFEDCBA9876543210
        assert read.float32 == 1.5 and read.float64 == -math.inf
        assert read.text == "default text" and read.data == b"\x00\xff\x10" and read.colour == "blue"
        assert list(read.numbers) == [1, -2, 3]
        assert read.shape.name == "unit" and read.shape.circle == 1


async def big_message(server):
    data = bytearray(60_000_000)
    for i in range(0, len(data), 997):
        data[i] = i % 256
    data = bytes(data)
    assert (await server.peer.echoData(data=data)).data == data


async def evolution_old(server):
    point = schema.NewPoint.new_message(x=1, y=2, label="three", more=[4, 5])
    # A newer client's struct, in the place of the older type.
    with schema.OldPoint.from_bytes(point.to_bytes()) as old:
        results = await server.peer.oldPoint(point=old)
    with schema.NewPoint.from_bytes(results.point.as_builder().to_bytes()) as copy:
        assert (copy.x, copy.y, copy.label, list(copy.more)) == (1, 2, "three", [4, 5])


async def evolution_new(server):
    with schema.NewPoint.from_bytes(schema.OldPoint.new_message(x=1).to_bytes()) as point:
        read = await server.peer.newPoint(point=point)
    assert (read.x, read.y, read.label, read.count) == (1, 7, "unnamed", 0)


async def pipeline(server):
    end = server.peer
    for _ in range(10):
        end = end.same().peer
    assert (await end.ping(message="far")).reply == "pong far"


async def pipeline_struct(server):
    call = server.peer.nested(callback=Callback())
    assert (await call.nested.next.next.inner.callback.call(message="deep")).reply == "got deep"


async def pipeline_null(server):
    call = server.peer.nested(callback=Callback())
    await fails(call.nested.inner.callback.call(message="null"))


async def callback(server):
    assert list((await server.peer.callBack(callback=Callback(), times=3)).replies) == ["got 0", "got 1", "got 2"]


async def callback_fails(server):
    await fails(server.peer.callBack(callback=Callback(does="refuse"), times=1), "no thanks")


async def kept(server):
    seen = Seen()
    await server.peer.hold(callback=Callback(seen))
    assert (await server.peer.callHeld(message="later")).reply == "got later"
    assert not seen.released
    await server.peer.dropHeld()
    await server.until(lambda: seen.released)
    await fails(server.peer.callHeld(message="too late"), "nothing held")


async def param_released(server):
    seen = Seen()
    await server.peer.callBack(callback=Callback(seen), times=0)
    await server.until(lambda: seen.released)


async def reflected_own(server):
    own = schema.Counter._new_client(Counter())
    returned = (await server.peer.echoCounter(counter=own)).counter
    assert (await returned.next()).value == 0
    assert (await own.next()).value == 1


async def reflected_theirs(server):
    theirs = await server.new_counter()
    counts = await server.peer.countTwice(counter=theirs)
    assert (counts.first, counts.second) == (0, 1)
    assert (await theirs.next()).value == 2


async def null_capability(server):
    assert (await server.peer.isNull()).yes
    assert not (await server.peer.isNull(callback=Callback())).yes


async def many_capabilities(server):
    gone = []
    counters = [Counter(lambda: gone.append(1)) for _ in range(1000)]
    call = server.peer.counters(counters=counters)
    del counters
    assert (await call).sum == 0
    del call
    await server.until(lambda: len(gone) == 1000)


async def release(server):
    before = await server.live()
    counters = [await server.new_counter() for _ in range(10)]
    assert await server.live() == before + 10
    del counters
    while await server.live() != before:
        pass


async def inheritance(server):
    derived = (await server.peer.derived()).derived
    assert (await derived.baseName()).name == "base"
    assert (await derived.derivedName()).name == "derived"
    assert (await derived.cast_as(schema.Base).baseName()).name == "base"


async def generics(server):
    texts = (await server.peer.textBox()).box
    await texts.put(value="a text")
    assert (await texts.get()).value == "a text"
    shapes = (await server.peer.shapeBox()).box
    await shapes.put(value=schema.Shape.new_message(**PARTS))
    assert len((await shapes.get()).value.parts) == 3
    own = schema.Counter._new_client(Counter())
    counters = (await server.peer.counterBox()).box
    await counters.put(value=own)
    assert (await (await counters.get()).value.next()).value == 0
    assert (await own.next()).value == 1


async def order(server):
    await in_order(nexts(await server.new_counter(), 1000))


async def embargo(server):
    call = server.peer.echoCounter(counter=Counter())
    promised = call.counter
    calls = nexts(promised, 10)
    _results = await call
    await in_order(calls + nexts(promised, 10))


async def promise_local(server):
    promised = server.peer.promise().counter
    calls = nexts(promised, 5)
    await server.peer.settle(ending="local")
    await in_order(calls + nexts(promised, 5))


async def promise_mine(server):
    own = schema.Counter._new_client(Counter())
    promised = server.peer.promise().counter
    calls = nexts(promised, 5)
    await server.peer.settle(ending="mine", counter=own)
    await in_order(calls + nexts(promised, 5))
    assert (await own.next()).value == 10


async def promise_broken(server):
    promised = server.peer.promise().counter
    early = promised.next()
    await server.peer.settle(ending="broken")
    await fails(early, "broken promise")
    await fails(promised.next(), "broken promise")


async def tail_call(server):
    assert (await server.peer.forward(callback=Callback(), message="x")).reply == "got x"


async def tail_call_fails(server):
    await fails(server.peer.forward(callback=Callback(does="refuse"), message="x"), "no thanks")


async def crossing(server):
    seen = Seen()
    messages = [str(i) for i in range(500)]
    calls = server.peer.callBack(callback=Callback(seen, "echo"), times=500)
    pings = [server.peer.ping(message=message) for message in messages]
    assert [(await ping).reply for ping in pings] == [f"pong {message}" for message in messages]
    assert list((await calls).replies) == messages
    assert seen.received == messages


async def outstanding(server):
    parked = [server.peer.park() for _ in range(10_000)]
    assert (await server.peer.resume()).count == 10_000
    assert [(await call).index for call in parked] == list(range(10_000))


def error_of(number, type):
    async def scenario(server):
        await fails(server.peer.fail(type=number, reason="because"), "because", type)

    return scenario


async def unknown_method(server):
    await fails(server.peer.missing(), type="UNIMPLEMENTED")


async def unknown_interface(server):
    await fails(server.peer.cast_as(schema.Callback).call(message="hello"), type="UNIMPLEMENTED")


async def cancel(server):
    before = await server.cancelled()
    call = server.peer.never()
    await server.ping("it has begun")
    call.cancel()
    while await server.cancelled() != before + 1:
        pass


async def cancel_callee(server):
    seen = Seen()
    await server.peer.cancelCall(callback=Callback(seen, "wait"))
    await server.until(lambda: seen.cancelled)


async def server_exits(server):
    for call in [server.peer.park(), server.peer.never(), server.peer.exit()]:
        await fails(call, type="DISCONNECTED")
    await fails(server.peer.ping(message="anyone?"), type="DISCONNECTED")


async def client_leaves(server):
    before = await server.cancelled()
    calls = [asyncio.ensure_future(wait_for(server.peer.never())) for _ in range(3)]
    await server.ping("they have begun")
    server.disconnect()
    for call in calls:
        await fails(call, type="DISCONNECTED")
    await server.connect()
    while await server.cancelled() != before + 3:
        pass


async def wait_for(call):
    return await call


async def held_disconnect(server):
    await server.peer.hold(callback=Callback())
    await server.reconnect()
    while not await call_held_fails(server):
        pass
    await server.peer.dropHeld()


async def call_held_fails(server):
    try:
        await fails(server.peer.callHeld(message="gone"))
    except AssertionError:
        return False
    return True


async def stream(server):
    sink = (await server.peer.sink(held=False)).sink
    for index in range(1000):
        await sink.write(index=index, chunk=bytes(1000))
    end = await sink.end()
    assert (end.chunks, end.bytes) == (1000, 1_000_000)


async def stream_fails(server):
    sink = (await server.peer.sink(held=False)).sink
    writing = [sink.write(index=0), sink.write(index=5)]
    await fails(sink.end(), "chunk 5")
    del writing


async def stream_pressure(server):
    sink = (await server.peer.sink(held=True)).sink
    let_go = 0

    async def send():
        nonlocal let_go
        for index in range(200):
            await sink.write(index=index, chunk=bytes(65_536))
            let_go += 1

    sending = asyncio.create_task(send())
    for message in ["1", "2", "3"]:
        await server.ping(message)
    assert let_go < 200, "all chunks were let go"
    await server.peer.releaseSinks()
    await sending
    assert (await sink.end()).chunks == 200


SCENARIOS = {
    "bootstrap": bootstrap,
    "scalars": scalars,
    "text-and-data": text_and_data,
    "lists": lists,
    "structs": structs,
    "unknown-enum": unknown_enum,
    "defaults": defaults,
    "big-message": big_message,
    "evolution-old": evolution_old,
    "evolution-new": evolution_new,
    "pipeline": pipeline,
    "pipeline-struct": pipeline_struct,
    "pipeline-null": pipeline_null,
    "callback": callback,
    "callback-fails": callback_fails,
    "kept": kept,
    "param-released": param_released,
    "reflected-own": reflected_own,
    "reflected-theirs": reflected_theirs,
    "null-capability": null_capability,
    "many-capabilities": many_capabilities,
    "release": release,
    "inheritance": inheritance,
    "generics": generics,
    "order": order,
    "embargo": embargo,
    "promise-local": promise_local,
    "promise-mine": promise_mine,
    "promise-broken": promise_broken,
    "tail-call": tail_call,
    "tail-call-fails": tail_call_fails,
    "crossing": crossing,
    "outstanding": outstanding,
    "error-failed": error_of(0, "FAILED"),
    "error-overloaded": error_of(1, "OVERLOADED"),
    "error-disconnected": error_of(2, "DISCONNECTED"),
    "error-unimplemented": error_of(3, "UNIMPLEMENTED"),
    "unknown-method": unknown_method,
    "unknown-interface": unknown_interface,
    "cancel": cancel,
    "cancel-callee": cancel_callee,
    "server-exits": server_exits,
    "client-leaves": client_leaves,
    "held-disconnect": held_disconnect,
    "stream": stream,
    "stream-fails": stream_fails,
    "stream-pressure": stream_pressure,
}
