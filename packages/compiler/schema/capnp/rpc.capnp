# The RPC protocol: every message that two vats exchange, and what each side must do with it.

@0xb312981b2552a250;
# A *vat* is a set of objects with one thread of control, usually a process. Two vats talk over one
# connection, an ordered stream of `Message`s each way. Nothing here is a client or a server: either end may
# hold references to objects at the other end and call them. A reference is a *capability*: it says which
# object is meant, and is at the same time the permission to use it.
#
# Three ideas make the protocol what it is.
#
# - *Pipelining.* A method that returns a capability gives its caller a promise for it, and the caller may
#   call methods on that promise at once. The call goes out addressed to "what that question will return"
#   (`PromisedAnswer`), so that a chain of dependent calls costs one round trip.
# - *E-order.* Two calls made on one reference arrive in the order they were made. When a promise turns out
#   to stand for something nearer than the path the calls have taken so far, an *embargo* (`Disembargo`)
#   keeps later calls from overtaking earlier ones.
# - *No third copy.* A capability passed on to a third vat need not be proxied for ever: the two ends can
#   be introduced to one another (`Provide`, `Accept`).
#
# What an implementation can do is stated as a level:
#
# - Level 0: calls to the peer's bootstrap interface, without capabilities in messages.
# - Level 1: capabilities and promises between two vats. Almost everybody wants at least this.
# - Level 2: capabilities that can be saved and restored by a later connection; see persistent.capnp.
# - Level 3: three vats: capabilities shorten their path to a direct connection.
# - Level 4: joins, the test whether two capabilities are the same object.
#
# In the comments, *sender* and *receiver* are those of the message that holds the field.
# The design descends from CapTP, the protocol of the language E.

using Cxx = import "/capnp/c++.capnp";
$Cxx.namespace("capnp::rpc");

# ========================================================================================
# The four tables
#
# Each end of a connection keeps four tables, and each table mirrors one of the peer's:
#
#     my questions (calls I made)         <->  your answers (calls you are serving for me)
#     my answers                          <->  your questions
#     my exports (objects you may call)   <->  your imports
#     my imports                          <->  your exports
#
# Entries are numbered, and the numbers mean something on this connection only. The one who creates an entry
# chooses its number: whoever asks numbers questions, whoever exports numbers exports. Small numbers pack
# well, so take the smallest that is free. A number is free again only when neither side will mention it any
# more; the rules are with each message.
#
# When the connection is lost, so are all four tables: questions fail, imports break, exports and answers
# are released. What survives is what was saved (level 2).

using QuestionId = UInt32;
# **(level 0)** A question, numbered by the sender. The caller may mention it until it has sent `Finish`,
# the callee until it has sent `Return`; after both it can be used again.
#
# Two ranges have a meaning. From 2^31 up, the reference implementation takes numbers in turn for questions
# that may never be returned (`onlyPromisePipeline`, `Provide`), so that none comes back soon. Those from
# 2^30 to 2^31 - 1 are for `ThirdPartyAnswer`, where the callee chooses the number.

using AnswerId = QuestionId;
# **(level 0)** The same number, as the one who answers sees it.

using ExportId = UInt32;
# **(level 1)** Something in the sender's export table: an object, or a promise for one.
#
# Exports are counted. Each time a descriptor that names the export is sent, its count goes up by one;
# `Release` takes any number off. Both sides count, so a release that crosses a new reference on the wire
# does no harm. A capability that is already exported keeps its number.

using ImportId = ExportId;
# **(level 1)** The same number, as the importer sees it. The importer may mention it until it believes that
# its releases have brought the count to zero.

# ========================================================================================
# Messages

struct Message {
  # All that ever travels over a connection is these.

  union {
    unimplemented @0 :Message;
    # What the sender got and could not deal with, sent back whole. The one who sent it first should undo it
    # where that is possible: a call or another question has failed; a `Resolve` that came back means that
    # the capability in it has been dropped. If there is nothing sensible to do, abort.

    abort @1 :Exception;
    # The connection is over, because of an error that cannot be repaired, usually a peer that broke the
    # protocol. The sender sends nothing after this and soon closes.

    # Level 0 --------------------------------------------------------

    bootstrap @8 :Bootstrap;  # Asks for the peer's main interface.
    call @2 :Call;            # Starts a method.
    return @3 :Return;        # Ends a method.
    finish @4 :Finish;        # Drops an answer; cancels the call if it still runs.

    # Level 1 --------------------------------------------------------

    resolve @5 :Resolve;         # Says what an exported promise has become.
    release @6 :Release;         # Drops references to an import.
    disembargo @13 :Disembargo;  # Says that the old path to a promise has run dry.

    # Level 2 --------------------------------------------------------

    obsoleteSave @7 :AnyPointer;
    # Never put to use; see persistent.capnp for what is. Reply with `unimplemented`.

    obsoleteDelete @9 :AnyPointer;
    # Likewise.

    # Level 3 --------------------------------------------------------

    provide @10 :Provide;                    # Holds a capability ready for a third party.
    accept @11 :Accept;                      # Picks up such a capability.
    thirdPartyAnswer @14 :ThirdPartyAnswer;  # Adopts a call whose results come from a third party.

    # Level 4 --------------------------------------------------------

    join @12 :Join;  # Asks for the common object behind several capabilities.
  }
}

# ----------------------------------------------------------------------------------------
# Level 0

struct Bootstrap {
  # **(level 0)** Asks for the one capability that a vat offers to whoever connects. It is where a
  # conversation starts, unless it starts with an `Accept`. A vat that offers nothing returns an exception,
  # or a capability without methods.

  questionId @0 :QuestionId;
  # A new question. Its results are a capability: `content` is a capability pointer, not a struct.

  deprecatedObjectId @1 :AnyPointer;
  # Which of several objects is wanted; null for the main one. The first version of the protocol restored
  # saved capabilities this way. New services should offer methods for that instead: a name that anybody who
  # connects may ask for is no capability. There are systems in use that put a sturdy reference's id here.
}

struct Call {
  # **(level 0)** Calls a method.

  questionId @0 :QuestionId;
  # A new question.

  target @1 :MessageTarget;
  # What to call.

  interfaceId @2 :UInt64;
  # The id of the interface that declares the method; for an inherited method that is the superclass.

  methodId @3 :UInt16;
  # The method's ordinal there.

  allowThirdPartyTailCall @8 :Bool = false;
  # Whether the callee may answer with `awaitFromThirdParty`. Set by those who implement level 3.

  noPromisePipelining @9 :Bool = false;
  # A promise of the caller never to use the answer as a target, so that the callee need not keep it for
  # that. Often known from the schema: the results hold no capabilities.

  onlyPromisePipeline @10 :Bool = false;
  # The caller wants nothing but to pipeline on the answer, so the callee need not send a `Return`. It may
  # send one all the same, if it does not know this hint; as the caller cannot tell, it forgets the question
  # with its `Finish`, and numbers such questions so that none is used again soon (see `QuestionId`).

  params @4 :Payload;
  # `content` is the parameter struct.

  sendResultsTo :union {
    # Where the results are wanted.

    caller @5 :Void;
    # Here, in the `Return`.

    yourself @6 :Void;
    # **(level 1)** Nowhere: the callee keeps them, since the caller is about to `Return` some earlier call
    # from this same peer with `takeFromOtherQuestion`, and these results are that call's results. The callee
    # still sends a `Return` for this call, with `resultsSentElsewhere`.
    #
    # This is a tail call. Example: A calls m() on a promise in B. The promise turns out to be an object in A.
    # - B forwards the call to A with `yourself`,
    # - and at once returns the original: "take them from the other question".
    # - A runs m(), and has the results where they were wanted: they never go over the wire.
    # - A returns B's call with `resultsSentElsewhere` and finishes its own; B finishes its own.

    thirdParty @7 :ThirdPartyToContact;
    # **(level 3)** To another vat. The callee connects to it and sends it a `ThirdPartyAnswer` and later the
    # `Return`; the caller tells the vat that is waiting with `awaitFromThirdParty`, and this call itself is
    # returned with `resultsSentElsewhere`.
  }
}

struct Return {
  # **(level 0)** Answers a question: the call has ended.

  answerId @0 :AnswerId;
  # The `questionId` of the call.

  releaseParamCaps @1 :Bool = true;
  # Whether all capabilities in the call's parameters are hereby released, once for each descriptor, in
  # place of `Release` messages. The default suits level 0. An implementation that counts references and
  # forgets to clear it will notice soon.

  noFinishNeeded @8 :Bool = false;
  # The sender has forgotten the answer already, which it can if the results hold no capabilities. The caller
  # need not send `Finish`; if it does, the callee ignores it.

  union {
    results @2 :Payload;
    # `content` is the result struct; for `Bootstrap` and `Accept` it is the capability itself.

    exception @3 :Exception;
    # The call failed.

    canceled @4 :Void;
    # The caller's `Finish` arrived first, and the call was abandoned.

    resultsSentElsewhere @5 :Void;
    # The call had asked for that with `sendResultsTo`.

    takeFromOtherQuestion @6 :QuestionId;
    # The results are those of a call that the sender has made to the receiver, with
    # `sendResultsTo.yourself`, before this message. A question can be taken from once.

    awaitFromThirdParty @7 :ThirdPartyToAwait;
    # **(level 3)** The results will come from another vat, in a `ThirdPartyAnswer`. Only if the call had
    # `allowThirdPartyTailCall`.
  }
}

struct Finish {
  # **(level 0)** The caller will not mention the question any more, as a target or otherwise, and does not
  # want results that have not been sent. If nothing else depends on them either (calls pipelined on the
  # answer do), the callee may cancel the method, and then returns `canceled`; or it may let it end, and
  # return as usual. Either way there is a `Return`, since it is what makes the number free again.

  questionId @0 :QuestionId;

  releaseResultCaps @1 :Bool = true;
  # Whether all capabilities in the results are hereby released, once for each descriptor. Sent before the
  # `Return`, it holds for results that are still on their way.

  requireEarlyCancellationWorkaround @2 :Bool = true;
  # Whether a cancellation that arrives before the call has even been delivered must wait until it has.
  # Reference implementations before 1.0 behaved so by accident, and programs came to rely on it. They do not
  # know the field, hence the default; everybody else sends false.
}

# ----------------------------------------------------------------------------------------
# Level 1

struct Resolve {
  # **(level 1)** An exported promise has become something. Sent exactly once for each promise that was
  # exported as `senderPromise`, unless the importer released it first. Even then it may be on its way: who
  # gets a `Resolve` for a number it does not know releases the capability in it.
  #
  # A peer of level 0 replies with `unimplemented`, which likewise counts as a release of the capability.

  promiseId @0 :ExportId;
  # The promise. This mention does not raise its count. The importer will release it soon after, and until
  # then the exporter may not send it again.

  union {
    cap @1 :CapDescriptor;
    # What it has become. From now on the exporter passes everything that is sent to the promise on to
    # exactly this, even if it is itself a promise that becomes something nearer later on. An embargo is
    # lifted by a message that follows this path, and it would come back by the wrong way otherwise; see
    # `Disembargo`.

    exception @2 :Exception;
    # It is broken: this is what every call on it will fail with.
  }
}

struct Release {
  # **(level 1)** The sender has dropped references to an import.

  id @0 :ImportId;

  referenceCount @1 :UInt32;
  # How many. The exporter forgets the export when its count reaches zero.
}

struct Disembargo {
  # **(level 1)** A marker that follows the path of calls made on a promise; where it arrives, they have all
  # arrived.
  #
  # Why: Alice, in vat A, holds a promise for something in vat B, and calls foo() on it. The promise becomes
  # Carol. If Carol is in B, all is well. But
  #
  # - if Carol lives in A itself, the next call, bar(), could reach her at once, while foo() is still on its
  #   way to B and back. So A holds bar() back, sends a `Disembargo` after foo(), and lets bar() go when the
  #   marker has come back from B, behind foo();
  # - if Carol lives in a third vat C, A picks her up there with an `Accept` that is under embargo, and the
  #   marker goes from A through B to C, which then lets bar() go. See `Accept.embargo`.
  #
  # Nothing need be done if no call was made on the promise. A promise resolves by `Resolve`, and as part of
  # an answer by `Return`: both can need an embargo.
  #
  # *One hop at a time.* Suppose that P, which Alice holds, becomes Q in another vat, and that at the same time
  # Q becomes Bob in a fourth. A path of three hops would collapse into one, and no single marker can serve
  # that. Therefore whoever has resolved P to a remote reference Q sends everything for P to Q for ever,
  # though it may know of Bob. (Dean Tribble found this race. Two vats suffice for it, so it matters to
  # everybody from level 1 up.)

  target @0 :MessageTarget;
  # What the calls were made on: the promise as it was before it resolved.

  using EmbargoId = UInt32;
  # A number that the one who set up the embargo chose, and will get back.

  using ThirdPartyEmbargoId = Data;
  # A name for an embargo across three vats, unique in the world: enough random bytes.

  context :union {
    senderLoopback @1 :EmbargoId;
    # "What you have resolved this to lives with me. Send the marker back to me when all earlier calls have
    # been sent back." The target must resolve to something at the sender's end of this connection; otherwise
    # the sender has broken the protocol.

    receiverLoopback @2 :EmbargoId;
    # The marker on its way back, addressed to what the promise has become.

    accept @3 :ThirdPartyEmbargoId;
    # **(level 3)** The marker of an `Accept` under embargo. On its first stretch the target is the import that
    # led to the promise (the vine); on the next it is a `promisedAnswer` naming the `Provide` that began the
    # handoff, and the host then lifts the embargo of the `Accept` with the same id. A provision may be
    # accepted several times, hence the id; a network that does not forward can leave it out.
  }
}

# ----------------------------------------------------------------------------------------
# Level 2: see persistent.capnp
# ----------------------------------------------------------------------------------------
# Level 3

struct Provide {
  # **(level 3)** Asks the host of a capability to hold it ready for a third vat, which will ask for it with
  # `Accept` on a connection of its own.

  questionId @0 :QuestionId;
  # A question without a `Return`, as with `onlyPromisePipeline`. Its `Finish` withdraws the offer. The right
  # time for that is when the recipient has dropped the vine (`ThirdPartyCapDescriptor.vineId`): then it has
  # got the capability, or given up. Until then everyone with a matching `Accept` is served.

  target @1 :MessageTarget;
  # The capability.

  recipient @2 :ThirdPartyToAwait;
  # Who will come for it.
}

struct Accept {
  # **(level 3)** Picks up a capability that some other vat has provided.

  questionId @0 :QuestionId;
  # A new question. Its results are the capability.

  provision @1 :ThirdPartyCompletion;
  # Which one.

  embargo @2 :Disembargo.ThirdPartyEmbargoId;
  # If it is not null, neither the `Return` nor any call pipelined on it goes ahead until a `Disembargo` with
  # `context.accept` equal to this arrives from the vat that sent the `Provide`.
  #
  # Step by step: Alice in A holds a promise that points to B and has called foo() on it; it becomes Carol, in C.
  # - B sends `Provide` to C, and `Resolve` to A: "the third party is C, and this is how to ask".
  # - A has a call under way, so it makes up an embargo id. It sends C an `Accept` with it, and B a
  #   `Disembargo` with it, addressed to the promise.
  # - Alice calls bar(). It goes to C, pipelined on the `Accept`. C holds it.
  # - B forwards foo() to C, and after it the `Disembargo`.
  # - C delivers foo(), sees the marker, delivers bar(), and returns the `Accept`.
}

struct ThirdPartyAnswer {
  # **(level 3)** Tells a vat that was told to wait (`Return.awaitFromThirdParty`) that the sender of this has
  # the call it is waiting for, and makes the call one of this connection.

  completion @0 :ThirdPartyCompletion;
  # Which call. This message may arrive before the `Return` that announces it.

  answerId @1 :AnswerId;
  # The number of the call from here on: the sender's `Return` will have it, and the receiver may pipeline on
  # it and must `Finish` it. It is the only answer whose number the callee chooses, from 2^30 to 2^31 - 1.
}

# ----------------------------------------------------------------------------------------
# Level 4

struct Join {
  # **(level 4)** One part of the question whether several capabilities are one object, seen through whatever
  # proxies are on the way. The joiner splits a secret key, sends a part with a `Join` to each capability, and
  # proxies forward them. If all the parts reach one host, that host can put the key together, and the joiner,
  # who has learned from the answers where it is, can connect to it; no proxy on the way knows the whole key.
  # If the answers name different hosts, the capabilities are not the same. Nobody has implemented it.

  questionId @0 :QuestionId;
  # A new question, for this hop only. The results are a `JoinResult`. The `Finish` should wait until the
  # join has succeeded or failed: the host takes an earlier one for a cancellation.

  target @1 :MessageTarget;
  # The capability.

  keyPart @2 :JoinKeyPart;
}

# ========================================================================================
# Parts of messages

struct MessageTarget {
  # **(level 0)** Who a message is for.

  union {
    importedCap @0 :ImportId;
    # Something the receiver has exported.

    promisedAnswer @1 :PromisedAnswer;
    # Something in the answer to a question that the sender has asked. At level 0 only the answer to
    # `Bootstrap` occurs here.
  }
}

struct Payload {
  # **(level 0)** Content that may hold capabilities.

  content @0 :AnyPointer;
  # Parameters or results. A capability pointer in it is an index into `capTable`.

  capTable @1 :List(CapDescriptor);
  # What those indices stand for.
}

struct CapDescriptor {
  # **(level 1)** A capability on the wire, as its sender sees it. A broken capability has no descriptor: it
  # is sent as a promise, with a `Resolve` to the exception right behind.

  union {
    none @0 :Void;
    # No capability. It stands in the table where one was put into the message and taken out again.

    senderHosted @1 :ExportId;
    # Exported by the sender, perhaps just now. Adds a reference.

    senderPromise @2 :ExportId;
    # A promise exported by the sender, who will send one `Resolve` for it however often it is mentioned. Adds
    # a reference. A promise that has been resolved may not be sent like this: send what it has become.

    receiverHosted @3 :ImportId;
    # One that the receiver exported: it comes home.

    receiverAnswer @4 :PromisedAnswer;
    # One in the answer to a question of the sender: it comes home before it was born.

    thirdPartyHosted @5 :ThirdPartyCapDescriptor;
    # **(level 3)** One that lives in neither vat. Who does not implement level 3 uses the vine in it.
  }

  attachedFd @6 :UInt8 = 0xff;
  # The index of a file descriptor that came with this message (over a Unix socket) and belongs to this
  # capability. An index that is out of range means none, and so does the default. Descriptors may always be
  # left out on the way, so a capability has to be usable without. No two capabilities may share one.
}

struct PromisedAnswer {
  # **(level 0 without a transform, else level 1)** A capability to be found in the answer to a question.

  questionId @0 :QuestionId;
  # The question, asked by the sender.

  transform @1 :List(Op);
  # The way from the results to the capability.

  struct Op {
    union {
      noop @0 :Void;
      # Stays where it is.

      getPointerField @1 :UInt16;
      # Goes to a pointer of the struct: an index into its pointer section, not an ordinal, so that whoever
      # follows need not know the schema.
    }
  }
}

struct ThirdPartyCapDescriptor {
  # **(level 3)** Where to pick up a capability.

  id @0 :ThirdPartyToContact;

  vineId @1 :ExportId;
  # An export of the sender that forwards to the same object. It serves those who cannot or will not make the
  # connection; and as long as it is held, the sender keeps the provision alive. Drop it when the `Accept` has
  # returned, not before.
}

struct Exception {
  # **(level 0)** Why something did not work out. Exceptions are for faults: bugs, bad input, lost connections,
  # overload, versions that do not match. What a caller is expected to deal with belongs in the results.

  reason @0 :Text;
  # For people.

  type @3 :Type;
  # For programs: what to do about it.

  enum Type {
    failed @0;
    # It would fail again. Report it.

    overloaded @1;
    # Some resource is short, or it took too long. Try again, but not soon.

    disconnected @2;
    # A connection that it takes is lost. Get all the capabilities concerned anew, and start over; if that
    # fails in the same way, treat it as `overloaded`.

    unimplemented @3;
    # There is no such method. Fall back to an older one if there is one, else treat it as `failed`.
  }

  obsoleteIsCallersFault @1 :Bool;
  # Ignored.

  obsoleteDurability @2 :UInt16;
  # Ignored; `type` has taken its place.

  trace @4 :Text;
  # Where it happened, in a format of the thrower's liking. Empty unless the thrower's owner wants it told.

  details @5 :List(Detail);
  # Whatever else, each kind with its own number. Rarely more than one.

  struct Detail {
    detailId @0 :UInt64;
    # What kind of data this is: a random number, like the ids in schemas.

    data @1 :Data;
  }
}

# ========================================================================================
# What a network defines
#
# How a vat is named, found and authenticated is not the business of this file. A *network* chooses types for
# the following, and all vats on it must agree on them. rpc-twoparty.capnp is the simplest.
#
# For level 3 a network must be able to introduce two of its vats. Vat A, which holds a capability in C and
# sends it to B, makes two things: a `ThirdPartyToContact` for B and a `ThirdPartyToAwait` for C. B turns what it
# got into a connection to C and a `ThirdPartyCompletion`, and C finds the one it awaits that this completes.
# What goes into them depends on what the network trusts:
#
# - a bearer token: contact = (address of C, token), await = (token), completion = (token). Simple, it can be
#   forwarded freely, and whoever sees the token has the capability;
# - names: if every connection knows for certain who is at the other end, then contact = (name of C, nonce),
#   await = (name of B, nonce), completion = (name of A, nonce), where the nonce only has to be unique among the
#   introductions that A makes. Nothing in it is secret, but only B can use it;
# - keys: the same with public keys for names, and the contact may be forwarded: each vat that does so adds a
#   signature over (A, nonce, next recipient), and C checks the chain from B to whoever is calling.

using SturdyRef = AnyPointer;
# **(level 2)** A capability that was saved: how to reach a vat that can restore it, how to know that vat again,
# and which object is meant. The last should be beyond guessing.

using ThirdPartyCompletion = AnyPointer;
# **(level 3)** "I am the one you were told to expect."

using ThirdPartyToAwait = AnyPointer;
# **(level 3)** "Expect someone, and know them by this."

using ThirdPartyToContact = AnyPointer;
# **(level 3)** "Go there, and ask for this."

using JoinKeyPart = AnyPointer;
# **(level 4)** A part of the key of a join: the parts XORed together are the key. It should also say how many
# parts there are, and hold a hash of the key to know parts of one join by.

using JoinResult = AnyPointer;
# **(level 4)** Where the joined object's host is, and enough to notice that answers come from different hosts.
