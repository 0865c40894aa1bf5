// The server of the interop tests in Go: what interop.capnp says of each method.

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"sync"

	"capnproto.org/go/capnp/v3"
	"capnproto.org/go/capnp/v3/exc"
	"interop/schema"
)

// failure is an exception whose reason has no prefix.
func failure(kind exc.Type, reason string) error {
	return exc.New(kind, "", reason)
}

// counter is at 0 in the beginning, and calls gone (if there is one) when nobody refers to it any more.
type counter struct {
	value uint32
	gone  func()
}

func newCounter(gone func()) schema.Counter {
	return schema.Counter_ServerToClient(&counter{gone: gone})
}

func (c *counter) Next(_ context.Context, call schema.Counter_next) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetValue(c.value)
	c.value++
	return nil
}

func (c *counter) Shutdown() {
	if c.gone != nil {
		c.gone()
	}
}

type derived struct{}

func (derived) BaseName(_ context.Context, call schema.Base_baseName) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetName("base")
}

func (derived) DerivedName(_ context.Context, call schema.Derived_derivedName) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetName("derived")
}

// box keeps a copy of what is put into it.
type box struct {
	kept schema.Box_put_Params
}

func (b *box) Put(_ context.Context, call schema.Box_put) error {
	b.Shutdown()
	_, segment := capnp.NewSingleSegmentMessage(nil)
	kept, err := schema.NewRootBox_put_Params(segment)
	if err != nil {
		return err
	}
	value, err := call.Args().Value()
	if err != nil {
		return err
	}
	b.kept = kept
	return kept.SetValue(value)
}

func (b *box) Get(_ context.Context, call schema.Box_get) error {
	results, err := call.AllocResults()
	if err != nil || !b.kept.IsValid() {
		return err
	}
	value, err := b.kept.Value()
	if err != nil {
		return err
	}
	return results.SetValue(value)
}

// Shutdown lets go of the capability that was put, if it was one.
func (b *box) Shutdown() {
	if b.kept.IsValid() {
		b.kept.Message().Release()
		b.kept = schema.Box_put_Params{}
	}
}

// sink waits in write until held is closed.
type sink struct {
	held   <-chan struct{}
	chunks uint32
	bytes  uint64
	failed error
}

func (s *sink) Write(_ context.Context, call schema.Sink_write) error {
	// The library does not make the calls fail that follow upon a call of a stream that failed.
	if s.failed != nil {
		return s.failed
	}
	args := call.Args()
	if args.Index() != s.chunks {
		s.failed = failure(exc.Failed, fmt.Sprintf("chunk %d", args.Index()))
		return s.failed
	}
	chunk, err := args.Chunk()
	if err != nil {
		return err
	}
	s.chunks++
	s.bytes += uint64(len(chunk))
	<-s.held
	return nil
}

func (s *sink) End(_ context.Context, call schema.Sink_end) error {
	if s.failed != nil {
		return s.failed
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetChunks(s.chunks)
	results.SetBytes(s.bytes)
	return nil
}

// peer is the bootstrap object: one for all connections of the server.
type peer struct {
	self schema.Peer

	mutex     sync.Mutex
	held      schema.Callback
	live      uint32
	cancelled uint32
	promised  capnp.Resolver[schema.Counter]
	parked    []chan struct{}
	sinks     chan struct{}
}

func newPeer() schema.Peer {
	p := &peer{sinks: make(chan struct{})}
	p.self = schema.Peer_ServerToClient(p)
	return p.self
}

func (p *peer) Ping(_ context.Context, call schema.Peer_ping) error {
	message, err := call.Args().Message_()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetReply("pong " + message)
}

func (p *peer) Echo(_ context.Context, call schema.Peer_echo) error {
	values, err := call.Args().Values()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetValues(values)
}

func (p *peer) EchoData(_ context.Context, call schema.Peer_echoData) error {
	data, err := call.Args().Data()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetData(data)
}

func (p *peer) Defaults(_ context.Context, call schema.Peer_defaults) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	_, err = results.NewDefaults()
	return err
}

func (p *peer) OldPoint(_ context.Context, call schema.Peer_oldPoint) error {
	point, err := call.Args().Point()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetPoint(point)
}

func (p *peer) NewPoint(_ context.Context, call schema.Peer_newPoint) error {
	point, err := call.Args().Point()
	if err != nil {
		return err
	}
	label, err := point.Label()
	if err != nil {
		return err
	}
	more, err := point.More()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetX(point.X())
	results.SetY(point.Y())
	results.SetCount(uint32(more.Len()))
	return results.SetLabel(label)
}

func (p *peer) Same(_ context.Context, call schema.Peer_same) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetPeer(p.self.AddRef())
}

func (p *peer) Nested(_ context.Context, call schema.Peer_nested) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	nested, err := results.NewNested()
	for i := 0; i < 2 && err == nil; i++ {
		nested, err = nested.NewNext()
	}
	if err != nil {
		return err
	}
	return nested.Inner().SetCallback(call.Args().Callback().AddRef())
}

// callWith calls a callback, and hands its reply to a function.
func callWith(ctx context.Context, callback schema.Callback, message string, take func(string) error) error {
	future, release := callback.Call(ctx, func(params schema.Callback_call_Params) error {
		return params.SetMessage_(message)
	})
	defer release()
	reply, err := future.Struct()
	if err != nil {
		return err
	}
	text, err := reply.Reply()
	if err != nil {
		return err
	}
	return take(text)
}

func (p *peer) CallBack(ctx context.Context, call schema.Peer_callBack) error {
	callback, times := call.Args().Callback(), call.Args().Times()
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	replies, err := results.NewReplies(int32(times))
	if err != nil {
		return err
	}
	call.Go()
	for i := 0; i < int(times); i++ {
		err := callWith(ctx, callback, strconv.Itoa(i), func(reply string) error { return replies.Set(i, reply) })
		if err != nil {
			return err
		}
	}
	return nil
}

func (p *peer) swapHeld(callback schema.Callback) {
	p.mutex.Lock()
	held := p.held
	p.held = callback
	p.mutex.Unlock()
	held.Release()
}

func (p *peer) Hold(_ context.Context, call schema.Peer_hold) error {
	p.swapHeld(call.Args().Callback().AddRef())
	return nil
}

func (p *peer) CallHeld(ctx context.Context, call schema.Peer_callHeld) error {
	p.mutex.Lock()
	held := p.held.AddRef()
	p.mutex.Unlock()
	defer held.Release()
	if !held.IsValid() {
		return failure(exc.Failed, "nothing held")
	}
	message, err := call.Args().Message_()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	call.Go()
	return callWith(ctx, held, message, results.SetReply)
}

func (p *peer) DropHeld(context.Context, schema.Peer_dropHeld) error {
	p.swapHeld(schema.Callback{})
	return nil
}

func (p *peer) IsNull(_ context.Context, call schema.Peer_isNull) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetYes(!call.Args().HasCallback())
	return nil
}

func (p *peer) addLive(count int32) uint32 {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.live += uint32(count)
	return p.live
}

func (p *peer) NewCounter(_ context.Context, call schema.Peer_newCounter) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	p.addLive(1)
	return results.SetCounter(newCounter(func() { p.addLive(-1) }))
}

func (p *peer) Live(_ context.Context, call schema.Peer_live) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	results.SetCounters(p.addLive(0))
	return nil
}

func (p *peer) EchoCounter(_ context.Context, call schema.Peer_echoCounter) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetCounter(call.Args().Counter().AddRef())
}

func (p *peer) CountTwice(ctx context.Context, call schema.Peer_countTwice) error {
	counter := call.Args().Counter()
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	call.Go()
	first, releaseFirst := counter.Next(ctx, nil)
	defer releaseFirst()
	second, releaseSecond := counter.Next(ctx, nil)
	defer releaseSecond()
	one, err := first.Struct()
	if err != nil {
		return err
	}
	results.SetFirst(one.Value())
	two, err := second.Struct()
	if err != nil {
		return err
	}
	results.SetSecond(two.Value())
	return nil
}

func (p *peer) Counters(ctx context.Context, call schema.Peer_counters) error {
	counters, err := call.Args().Counters()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	call.Go()
	futures := make([]schema.Counter_next_Results_Future, counters.Len())
	for i := range futures {
		counter, err := counters.At(i)
		if err != nil {
			return err
		}
		future, release := counter.Next(ctx, nil)
		defer release()
		futures[i] = future
	}
	var sum uint32
	for _, future := range futures {
		result, err := future.Struct()
		if err != nil {
			return err
		}
		sum += result.Value()
	}
	results.SetSum(sum)
	return nil
}

func (p *peer) Promise(_ context.Context, call schema.Peer_promise) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	promise, resolver := capnp.NewLocalPromise[schema.Counter]()
	p.mutex.Lock()
	p.promised = resolver
	p.mutex.Unlock()
	return results.SetCounter(promise)
}

func (p *peer) Settle(_ context.Context, call schema.Peer_settle) error {
	p.mutex.Lock()
	promised := p.promised
	p.promised = nil
	p.mutex.Unlock()
	if promised == nil {
		return failure(exc.Failed, "nothing promised")
	}
	switch call.Args().Ending() {
	case schema.Ending_local:
		promised.Fulfill(newCounter(nil))
	case schema.Ending_mine:
		promised.Fulfill(call.Args().Counter().AddRef())
	default:
		promised.Reject(failure(exc.Failed, "broken promise"))
	}
	return nil
}

func (p *peer) Forward(ctx context.Context, call schema.Peer_forward) error {
	message, err := call.Args().Message_()
	if err != nil {
		return err
	}
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	callback := call.Args().Callback()
	call.Go()
	return callWith(ctx, callback, message, results.SetReply)
}

func (p *peer) Never(ctx context.Context, call schema.Peer_never) error {
	call.Go()
	<-ctx.Done()
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.cancelled++
	return ctx.Err()
}

func (p *peer) Cancelled(_ context.Context, call schema.Peer_cancelled) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	p.mutex.Lock()
	defer p.mutex.Unlock()
	results.SetCount(p.cancelled)
	return nil
}

func (p *peer) CancelCall(ctx context.Context, call schema.Peer_cancelCall) error {
	callback := call.Args().Callback()
	call.Go()
	cancellable, cancel := context.WithCancel(ctx)
	future, release := callback.Call(cancellable, func(params schema.Callback_call_Params) error {
		return params.SetMessage_("cancel me")
	})
	defer release()
	// A call that is cancelled before it was written is not sent. One that comes back, though in vain, was written after it.
	marker, releaseMarker := schema.Counter(callback).Next(ctx, nil)
	defer releaseMarker()
	if _, err := marker.Struct(); !capnp.IsUnimplemented(err) {
		return errors.New("a callback that is a counter, too")
	}
	cancel()
	if _, err := future.Struct(); err == nil {
		return errors.New("the call was not cancelled")
	}
	return nil
}

func (p *peer) Fail(_ context.Context, call schema.Peer_fail) error {
	reason, err := call.Args().Reason()
	if err != nil {
		return err
	}
	return failure(exc.Type(call.Args().Type()), reason)
}

func (p *peer) Derived(_ context.Context, call schema.Peer_derived) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetDerived(schema.Derived_ServerToClient(derived{}))
}

func (p *peer) TextBox(_ context.Context, call schema.Peer_textBox) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetBox(schema.Box_ServerToClient(&box{}))
}

func (p *peer) CounterBox(_ context.Context, call schema.Peer_counterBox) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetBox(schema.Box_ServerToClient(&box{}))
}

func (p *peer) ShapeBox(_ context.Context, call schema.Peer_shapeBox) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	return results.SetBox(schema.Box_ServerToClient(&box{}))
}

func (p *peer) Missing(context.Context, schema.Peer_missing) error {
	return capnp.Unimplemented("not implemented by any server")
}

func (p *peer) Sink(_ context.Context, call schema.Peer_sink) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	p.mutex.Lock()
	held := p.sinks
	p.mutex.Unlock()
	if !call.Args().Held() {
		held = make(chan struct{})
		close(held)
	}
	return results.SetSink(schema.Sink_ServerToClient(&sink{held: held}))
}

func (p *peer) ReleaseSinks(context.Context, schema.Peer_releaseSinks) error {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	close(p.sinks)
	p.sinks = make(chan struct{})
	return nil
}

func (p *peer) Park(ctx context.Context, call schema.Peer_park) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	parked := make(chan struct{})
	p.mutex.Lock()
	results.SetIndex(uint32(len(p.parked)))
	p.parked = append(p.parked, parked)
	p.mutex.Unlock()
	call.Go()
	select {
	case <-parked:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (p *peer) Resume(_ context.Context, call schema.Peer_resume) error {
	results, err := call.AllocResults()
	if err != nil {
		return err
	}
	p.mutex.Lock()
	parked := p.parked
	p.parked = nil
	p.mutex.Unlock()
	results.SetCount(uint32(len(parked)))
	for _, one := range parked {
		close(one)
	}
	return nil
}

func (p *peer) Exit(context.Context, schema.Peer_exit) error {
	os.Exit(0)
	return nil
}
