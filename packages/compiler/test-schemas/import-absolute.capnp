# Imports from the import path.
@0xe1aa1bbf1d3d511c;

using Shared = import "/sub/shared.capnp";
using TwoParty = import "/capnp/rpc-twoparty.capnp";
struct Uses { vat @0 :TwoParty.VatId; side @1 :TwoParty.Side = client; point @2 :Shared.Point; }
