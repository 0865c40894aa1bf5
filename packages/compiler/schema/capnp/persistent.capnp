# Level 2 of the RPC protocol: capabilities that outlive the connection they came over.

@0xb8630836983feed7;
$import "/capnp/c++.capnp".namespace("capnp");

interface Persistent@0xc8cb212fcd9f5691(SturdyRef, Owner) {
  # A capability that can be saved. What a `SturdyRef` looks like, and who can be an `Owner`, is up to the
  # *realm*: the set of vats that agree on one format of sturdy references. Hence the two type parameters.
  #
  # Whether an object is persistent usually has nothing to do with the interface it implements, so an
  # interface should rarely extend this one: cast the capability at run time, and use the annotation
  # `$persistent` where a reader of the schema ought to know.
  #
  # A sturdy reference can be *sealed* for an owner, who must then prove to be that owner when restoring it.
  # It is a second line of defence, for the day when stored references leak. An owner is best named by a
  # stable identifier (a domain name, say) whose current key is looked up elsewhere: the same leak may well
  # have exposed the key.

  save @0 SaveParams -> SaveResults;
  # Makes a reference that a later connection can turn back into this capability. An object that cannot be
  # saved answers with an exception.

  struct SaveParams {
    sealFor @0 :Owner;
    # The only owner who may restore the reference. Null leaves it unsealed, if the realm allows that.
  }
  struct SaveResults {
    sturdyRef @0 :SturdyRef;
    # Keep it secret: unless it is sealed, to hold it is to hold the capability.
  }
}

annotation persistent(interface, field) :Void;
# On an interface: all its objects can be saved. On a field: the capability found there can be. Nothing
# follows from its absence.
