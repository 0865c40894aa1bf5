// What the scenarios of the interop client in Go have in common. They give up by panicking with a failed.

package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"sync"
	"sync/atomic"

	"capnproto.org/go/capnp/v3"
	"capnproto.org/go/capnp/v3/exc"
	"capnproto.org/go/capnp/v3/rpc"
	"interop/schema"
)

type failed struct{ error }

func check(condition bool, what string, values ...any) {
	if !condition {
		panic(failed{fmt.Errorf(what, values...)})
	}
}

func done(err error) {
	if err != nil {
		panic(failed{err})
	}
}

func must[T any](value T, err error) T {
	done(err)
	return value
}

// future is what every call gives.
type future[T any] interface{ Struct() (T, error) }

// got waits for a call. Its results live as long as the server's connection.
func got[T any, F future[T]](s *server, call F, release capnp.ReleaseFunc) T {
	s.later(release)
	return must(call.Struct())
}

// fails checks that a call fails, with some words in the reason, and of a type unless that is negative.
func fails[T any](call future[T], reason string, kind exc.Type) {
	_, err := call.Struct()
	check(err != nil, "the call did not fail")
	check(strings.Contains(err.Error(), reason), "another reason: %v", err)
	check(kind < 0 || exc.IsType(err, kind), "another type: %v", err)
}

// server is a connection to the server, and its bootstrap object.
type server struct {
	ctx      context.Context
	address  string
	conn     *rpc.Conn
	peer     schema.Peer
	releases []capnp.ReleaseFunc
}

func connect(ctx context.Context, address string) *server {
	s := &server{ctx: ctx, address: address}
	s.reconnect()
	return s
}

func (s *server) later(release capnp.ReleaseFunc) {
	s.releases = append(s.releases, release)
}

func (s *server) disconnect() {
	if s.conn == nil {
		return
	}
	_ = s.conn.Close()
	for _, release := range s.releases {
		release()
	}
	s.releases, s.conn = nil, nil
}

func (s *server) reconnect() {
	s.disconnect()
	stream := must(net.Dial("tcp", s.address))
	s.conn = rpc.NewConn(rpc.NewStreamTransport(stream), nil)
	s.peer = schema.Peer(s.conn.Bootstrap(s.ctx))
	s.later(s.peer.Release)
}

func (s *server) sendPing(message string) (schema.Peer_ping_Results_Future, capnp.ReleaseFunc) {
	return s.peer.Ping(s.ctx, func(params schema.Peer_ping_Params) error { return params.SetMessage_(message) })
}

func (s *server) ping(message string) {
	call, release := s.sendPing(message)
	defer release()
	reply := must(must(call.Struct()).Reply())
	check(reply == "pong "+message, "another pong: %s", reply)
}

// until makes round trips until the other side has brought something about.
func (s *server) until(condition func() bool) {
	for !condition() {
		s.ping("already?")
	}
}

func (s *server) cancelled() uint32 {
	call, release := s.peer.Cancelled(s.ctx, nil)
	defer release()
	return must(call.Struct()).Count()
}

func (s *server) live() uint32 {
	call, release := s.peer.Live(s.ctx, nil)
	defer release()
	return must(call.Struct()).Counters()
}

// newCounter gives a counter of the server's, which the caller releases.
func (s *server) newCounter() schema.Counter {
	call, release := s.peer.NewCounter(s.ctx, nil)
	defer release()
	return must(call.Struct()).Counter().AddRef()
}

func (s *server) next(counter schema.Counter) uint32 {
	call, release := counter.Next(s.ctx, nil)
	defer release()
	return must(call.Struct()).Value()
}

// nexts calls next so many times, without waiting in between.
func (s *server) nexts(counter schema.Counter, count int) []schema.Counter_next_Results_Future {
	calls := make([]schema.Counter_next_Results_Future, count)
	for i := range calls {
		call, release := counter.Next(s.ctx, nil)
		s.later(release)
		calls[i] = call
	}
	return calls
}

// inOrder checks that calls of next were counted in the order in which they were made.
func inOrder(calls []schema.Counter_next_Results_Future) {
	for i, call := range calls {
		value := must(call.Struct()).Value()
		check(value == uint32(i), "out of order: %d instead of %d", value, i)
	}
}

// echoes checks that values come back as they were sent.
func (s *server) echoes(fill func(schema.Values)) {
	_, segment := capnp.NewSingleSegmentMessage(nil)
	values := must(schema.NewRootValues(segment))
	fill(values)
	call, release := s.peer.Echo(s.ctx, func(params schema.Peer_echo_Params) error { return params.SetValues(values) })
	defer release()
	echoed := must(must(call.Struct()).Values())
	check(must(capnp.Equal(echoed.ToPtr(), values.ToPtr())), "other values came back")
}

// own is a callback of ours: it answers "got MESSAGE", unless it has a function that says otherwise.
type own struct {
	answer   func(ctx context.Context, message string) (string, error)
	released atomic.Bool

	mutex    sync.Mutex
	received []string
}

func (o *own) Call(ctx context.Context, call schema.Callback_call) error {
	message, err := call.Args().Message_()
	if err != nil {
		return err
	}
	o.mutex.Lock()
	o.received = append(o.received, message)
	o.mutex.Unlock()
	reply := "got " + message
	if o.answer != nil {
		reply, err = o.answer(ctx, message)
	}
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetReply(reply)
}

func (o *own) Shutdown() { o.released.Store(true) }

func (o *own) client() schema.Callback { return schema.Callback_ServerToClient(o) }

func refuse(context.Context, string) (string, error) { return "", errors.New("no thanks") }

func fillParts(shape schema.Shape) {
	done(shape.SetName("whole"))
	parts := must(shape.NewParts(3))
	done(parts.At(0).SetName("none"))
	parts.At(0).SetNone()
	done(parts.At(1).SetName("circle"))
	parts.At(1).SetCircle(1.5)
	done(parts.At(2).SetName("more"))
	inner := must(parts.At(2).NewParts(1)).At(0)
	done(inner.SetName("box"))
	inner.SetRect()
	inner.Rect().SetWidth(2)
	inner.Rect().SetHeight(-3)
}
