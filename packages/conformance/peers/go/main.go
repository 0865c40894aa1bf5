// The interop peer in Go: `interop serve`, `interop client PORT NAME...`, `interop convert FROM TO`. See ../scenarios.md.

package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	"time"

	"capnproto.org/go/capnp/v3"
	"capnproto.org/go/capnp/v3/rpc"
)

const timeout = 20 * time.Second

func serve() error {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	if os.Getenv("INTEROP_ALL") == "" {
		for name, reason := range leftOutAsServer {
			fmt.Println("left-out", name, reason)
		}
	}
	fmt.Printf("listening %d\n", listener.Addr().(*net.TCPAddr).Port)
	peer := newPeer()
	go func() {
		for {
			stream, err := listener.Accept()
			if err != nil {
				return
			}
			rpc.NewConn(rpc.NewStreamTransport(stream), &rpc.Options{BootstrapClient: capnp.Client(peer.AddRef())})
		}
	}()
	_, err = io.Copy(io.Discard, bufio.NewReader(os.Stdin))
	return err
}

// run plays one scenario, and says what became of it.
func run(address, name string) (result string) {
	scenario, there := scenarios[name]
	if !there {
		return "failed there is no such scenario"
	}
	if reason, out := leftOut[name]; out && os.Getenv("INTEROP_ALL") == "" {
		return "left-out " + reason
	}
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	ended := make(chan string, 1)
	go func() {
		defer func() {
			switch reason := recover().(type) {
			case nil:
				ended <- "ok"
			case failed:
				line, _, _ := strings.Cut(reason.Error(), "\n")
				ended <- "failed " + line
			default:
				panic(reason)
			}
		}()
		s := connect(ctx, address)
		defer s.disconnect()
		scenario(s)
	}()
	select {
	case result := <-ended:
		return result
	case <-time.After(timeout + time.Second):
		return "failed no end in 20 seconds"
	}
}

func main() {
	arguments := os.Args[1:]
	switch {
	case len(arguments) == 1 && arguments[0] == "serve":
		if err := serve(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	case len(arguments) >= 2 && arguments[0] == "client":
		code := 0
		for _, name := range arguments[2:] {
			result := run("127.0.0.1:"+arguments[1], name)
			if strings.HasPrefix(result, "failed") {
				code = 1
			}
			fmt.Println(name, result)
		}
		os.Exit(code)
	case len(arguments) == 3 && arguments[0] == "convert":
		if err := convert(arguments[1], arguments[2]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	default:
		fmt.Fprintln(os.Stderr, "Usage: interop serve | interop client PORT NAME... | interop convert FROM TO")
		os.Exit(2)
	}
}
