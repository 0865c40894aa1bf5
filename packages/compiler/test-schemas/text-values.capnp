# Ways to write text.
@0xe1aa1bbf1d3d5138;

const empty :Text = "";
const joined :Text = "one " "two " "three";
const escapes :Text = "\a\b\f\n\r\t\v\'\"\\\?";
const numeric :Text = "\x41\102\7\x7f";
const unicode :Text = "é ✓ 😀";
struct Holds { text @0 :Text = ""; other @1 :Text = "x"; }
