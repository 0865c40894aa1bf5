"""The interop peer in Python: `interop.py serve`, `interop.py client PORT NAME...`, `interop.py convert FROM TO`. See ../scenarios.md."""

import asyncio
import os
import sys

import capnp

from client import Server
from convert import convert
from scenarios import LEFT_OUT, LEFT_OUT_AS_SERVER, SCENARIOS
from service import Peer

ALL = "INTEROP_ALL" in os.environ


async def serve():
    peer = Peer()

    async def connected(stream):
        await capnp.TwoPartyServer(stream, bootstrap=peer, traversal_limit_in_words=16 << 20).on_disconnect()

    listener = await capnp.AsyncIoStream.create_server(connected, "127.0.0.1", 0)
    for name, reason in {} if ALL else LEFT_OUT_AS_SERVER.items():
        print("left-out", name, reason)
    print("listening", listener.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    # Not in good order: whoever still waits for this server is to see it gone.
    os._exit(0)


async def play(port, name):
    server = Server(port)
    await server.connect()
    await SCENARIOS[name](server)
    server.disconnect()


async def run(port, name):
    if name not in SCENARIOS:
        return "failed there is no such scenario"
    if name in LEFT_OUT and not ALL:
        return f"left-out {LEFT_OUT[name]}"
    try:
        async with capnp.kj_loop():
            await asyncio.wait_for(play(port, name), 20)
        return "ok"
    except asyncio.TimeoutError:
        return "failed no end in 20 seconds"
    except Exception as error:
        return f"failed {(str(error) or repr(error)).splitlines()[0]}"


def main(arguments):
    if arguments == ["serve"]:
        asyncio.run(capnp.run(serve()))
    elif len(arguments) >= 2 and arguments[0] == "client":
        code = 0
        for name in arguments[2:]:
            result = asyncio.run(run(arguments[1], name))
            code = code or int(result.startswith("failed"))
            print(name, result, flush=True)
        # The library is slow to take itself down.
        os._exit(code)
    elif len(arguments) == 3 and arguments[0] == "convert":
        sys.exit(convert(*arguments[1:]))
    else:
        print("Usage: interop.py serve | interop.py client PORT NAME... | interop.py convert FROM TO", file=sys.stderr)
        sys.exit(2)


main(sys.argv[1:])
