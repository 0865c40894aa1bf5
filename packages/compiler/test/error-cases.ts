// One case for each class of error: its message, and a schema in which «…» marks where it is reported.

/** A schema with an error. */
export interface ErrorCase {
  message: string;
  /** The text without the file's id. */
  source: string;
  /** Set where the reference compiler 0.9.2 does not report the same range, with the reason. */
  oursOnly?: string;
}

const MORE_PRECISE = "the reference compiler says only where parsing stopped";
const NEWER = "0.9.2 does not have it";

/** In `source`, the first marked range is that of the message; other errors may be there, too. */
export const errorCases: readonly ErrorCase[] = [
  // Lexer and parser.
  { message: "Parse error: unexpected character.", source: "struct A { «'» }", oursOnly: MORE_PRECISE },
  { message: "Parse error: unexpected ','.", source: "using A«,» B;", oursOnly: MORE_PRECISE },
  { message: "Parse error: this ')' closes nothing.", source: "const a :Text = «)»;", oursOnly: MORE_PRECISE },
  { message: "Parse error: this '}' closes nothing.", source: "struct A {} «}»", oursOnly: MORE_PRECISE },
  { message: "Parse error: this '{' is not closed.", source: "struct A «{» a @0 :Text;", oursOnly: MORE_PRECISE },
  {
    message: "Parse error: '(' cannot be closed by ']'.",
    source: "struct A { a @0 :List(Text«]»; }",
    oursOnly: MORE_PRECISE,
  },
  {
    message: "Parse error: this '(' is not closed before ';'.",
    source: "struct A { a @0 :List«(»Text; b @1 :Text; }",
    oursOnly: MORE_PRECISE,
  },
  {
    message: "Parse error: this statement should end with ';' or a block.",
    source: "struct A { a @0 :Text«» }",
    oursOnly: MORE_PRECISE,
  },
  {
    message: "Parse error: this string is not closed on the same line.",
    source: 'const a :Text = «"abc;»\n',
    oursOnly: MORE_PRECISE,
  },
  { message: "Parse error: unknown escape sequence.", source: 'const a :Text = "a«\\»q";', oursOnly: MORE_PRECISE },
  {
    message: 'Parse error: a binary literal is pairs of hexadecimal digits, as in 0x"1f a0".',
    source: 'const a :Data = «0x"1"»;',
    oursOnly: MORE_PRECISE,
  },
  { message: "Parse error: malformed number.", source: "const a :Int8 = «12abc»;", oursOnly: MORE_PRECISE },
  {
    message: "Integer is too big: it does not fit in 64 bits.",
    source: "const a :UInt64 = «18446744073709551616»;",
    oursOnly: "the reference compiler wraps around",
  },
  { message: "Parse error: Empty list item.", source: "const a :List(Int8) = «[1,,2]»;" },
  { message: "Parse error: expected ':'.", source: "const a «Text» = 1;", oursOnly: MORE_PRECISE },
  { message: "Parse error: expected a declaration.", source: "«foo»;", oursOnly: MORE_PRECISE },
  { message: "Parse error: unexpected token.", source: "struct A { a @0 :Text «Text»; }", oursOnly: MORE_PRECISE },
  {
    message: "Parse error: expected an ordinal, as in '@0'.",
    source: "struct A { a «:»Text; }",
    oursOnly: MORE_PRECISE,
  },
  { message: "This statement should end with a block, not a semicolon.", source: "«struct A;»" },
  { message: "This statement should end with a semicolon, not a block.", source: "«const a :Int8 = 1 {}»" },
  {
    message: "Invalid ID: ids have the top bit of 64 set. Please generate a new one.",
    source: "struct A @«0x123» {}",
  },
  { message: "File can only have one ID.", source: "«@0xf123456789abcdef;»" },
  { message: "Ordinals cannot be greater than 65535.", source: "enum A { a @«65536»; }" },
  {
    message: "Wildcard should not be specified together with other targets.",
    source: "annotation a(struct, «*») :Void;",
  },
  { message: "Not a valid annotation target.", source: "annotation a(«nothing») :Void;" },
  { message: "Duplicate target specification.", source: "annotation a(struct, «struct») :Void;" },
  {
    message: "'using' declaration without '=' must specify a named declaration from a different scope.",
    source: "using «Text»;",
  },
  {
    message:
      "As of Cap'n Proto v0.3, the 'union' keyword should be prefixed with a colon for named unions, as in `foo :union {`.",
    source: "struct A { u @«0»! union { a @1 :Int8; b @2 :Int8; } }",
  },
  {
    message:
      "As of Cap'n Proto v0.3, unions need no ordinal. Removing this one would change the layout, though: if the " +
      "protocol is in use, write it with an exclamation mark, as in `foo @1! :union {`; otherwise just remove it.",
    source: "struct A { u @«0» :union { a @1 :Int8; b @2 :Int8; } }",
  },
  // Scope and structure.
  { message: "Enumerants can only appear in enums.", source: "interface A { «a @0;» }", oursOnly: MORE_PRECISE },
  {
    message: "Methods can only appear in interfaces.",
    source: "struct A { «a @0 () -> ();» }",
    oursOnly: MORE_PRECISE,
  },
  {
    message: "This declaration can only appear in structs.",
    source: "enum A { «a @0 :Text;» }",
    oursOnly: MORE_PRECISE,
  },
  {
    message: "This declaration can only appear in structs.",
    source: "interface A { «union {}» }",
    oursOnly: MORE_PRECISE,
  },
  {
    message: "This kind of declaration doesn't belong here.",
    source: "struct A { g :group { a @0 :Int8; «struct B {}» } }",
  },
  {
    message: "This kind of declaration doesn't belong here.",
    source: "enum A { «struct B {}» }",
    oursOnly: MORE_PRECISE,
  },
  { message: "Type names must begin with a capital letter.", source: "struct «a» {}" },
  { message: "Type names must begin with a capital letter.", source: "using «text» = Text;" },
  { message: "Non-type names must begin with a lower-case letter.", source: "const «A» :Int8 = 1;" },
  { message: "Non-type names must begin with a lower-case letter.", source: "const a :Int8 = 1; using «B» = .a;" },
  {
    message:
      "Names of declarations should use camelCase and must not contain underscores. (Code generators may convert " +
      "them to the style of their language.)",
    source: "struct A { «a_b» @0 :Int8; }",
  },
  { message: "'a' is already defined in this scope.", source: "struct A { a @0 :Int8; «a» @1 :Int8; }" },
  { message: "'a' previously defined here.", source: "struct A { «a» @0 :Int8; a @1 :Int8; }" },
  {
    message: "'a' is already defined in this scope.",
    source: "struct A { a @0 :Int8; union { «a» @1 :Int8; b @2 :Int8; } }",
  },
  {
    message: "An unnamed union is already defined in this scope.",
    source: "struct A { union { a @0 :Int8; b @1 :Int8; } «union» { c @2 :Int8; d @3 :Int8; } }",
  },
  {
    message: "Previously defined here.",
    source: "struct A { «union» { a @0 :Int8; b @1 :Int8; } union { c @2 :Int8; d @3 :Int8; } }",
  },
  { message: "Union must have at least two members.", source: "struct A { «u :union { a @0 :Int8; }» }" },
  { message: "Group must have at least one member.", source: "struct A { a @0 :Int8; «g :group {}» }" },
  {
    message: "Unions cannot contain unnamed unions.",
    source: "struct A { u :union { a @0 :Int8; b @1 :Int8; «union {}» } }",
  },
  { message: "Duplicate ordinal number.", source: "struct A { a @0 :Int8; b @«0» :Int8; }" },
  { message: "Ordinal @0 originally used here.", source: "struct A { a @«0» :Int8; b @0 :Int8; }" },
  { message: "Duplicate ordinal number.", source: "enum A { a @0; b @«0»; }" },
  {
    message: "Skipped ordinal @1.  Ordinals must be sequential with no holes.",
    source: "interface A { a @0 (); b @«2» (); }",
  },
  {
    message:
      "Union ordinal, if specified, must be greater than no more than one of its member ordinals (i.e. there can only " +
      "be one field retroactively unionized).",
    source: "struct A { u @«2»! :union { a @0 :Int8; b @1 :Int8; } }",
  },
  {
    message:
      "Union ordinal, if specified, must be less than @1, that of 'c', which comes after the union's first member.",
    source: "struct A { u @«2»! :union { a @0 :Int8; b @3 :Int8; } c @1 :Int8; }",
    oursOnly: "the reference compiler fails a check of its own, at the name of the struct",
  },
  {
    message: "Duplicate ID @0xf23456789abcdef0.",
    source: "struct A @0xf23456789abcdef0 {} struct «B» @0xf23456789abcdef0 {}",
  },
  {
    message: "ID @0xf23456789abcdef0 originally used here.",
    source: "struct «A» @0xf23456789abcdef0 {} struct B @0xf23456789abcdef0 {}",
  },
  { message: "Declaration recursively depends on itself.", source: "const «a» :Int8 = .a;" },
  {
    message: "Declaration recursively depends on itself.",
    source: "const «a» :List(Int8) = .b; const b :List(Int8) = .a;",
  },
  {
    message: "Declaration recursively depends on itself.",
    source: "using «A» = B; using B = A;",
    oursOnly: "0.9.2 says that it is not defined",
  },
  {
    message:
      "This field would have to expand a union inside a union, which Cap'n Proto 0.5 and before did incorrectly " +
      "(issue 344), so that no compiler accepts it. Please reorder or regroup the fields.",
    source: "struct A { u :union { v :union { «a @3 :UInt16;» b @0 :Bool; } c @1 :Text; d @2 :Text; } }",
    oursOnly: "the reference compiler throws an exception without a place",
  },
  // Resolution.
  { message: "Not defined: Nope", source: "struct A { a @0 :«Nope»; }" },
  { message: "Not defined: Nope", source: "struct A { a @0 : .«Nope»; }" },
  { message: "'A' has no member named 'B'", source: "struct A { a @0 :A.«B»; }" },
  { message: "'Text' has no member named 'B'", source: "struct A { a @0 :Text.«B»; }" },
  { message: "Import failed: nowhere.capnp", source: 'struct A { a @0 :import «"nowhere.capnp"».B; }' },
  { message: "Import failed: /nowhere.capnp", source: 'using A = import «"/nowhere.capnp"».B;' },
  { message: "Couldn't read file for embed: nothing", source: 'const a :Data = embed «"nothing"»;' },
  {
    message: "Embeds can only be used when Text, Data, or a struct is expected.",
    source: 'const a :Int8 = «embed "embedded"»;',
  },
  {
    message: "Embedded file is not a valid Cap'n Proto message.",
    source: 'struct A {} const a :A = «embed "embedded"»;',
  },
  { message: "'a' is not a type.", source: "const a :Int8 = 1; struct B { b @0 :«a»; }" },
  { message: "'A' is not an annotation.", source: "struct A {} struct B $«A» {}" },
  { message: "'T' is not an annotation.", source: "struct A(T) { a @0 :Int8 $«T»; }" },
  { message: "'A' is not an interface.", source: "struct A {} interface B extends(«A») {}" },
  { message: "'A' is not a struct type.", source: "enum A {} interface B { b @0 «A» -> (); }" },
  { message: "'.A' does not refer to a constant.", source: "struct A {} const a :Int8 = «.A»;" },
  {
    message:
      "Constant names must be qualified to avoid confusion.  Please replace 'b' with '.b', if that's what you intended.",
    source: "const a :Int8 = «b»; const b :Int8 = 1;",
  },
  {
    message:
      "Constant names must be qualified to avoid confusion.  Please replace 'b' with 'A.b', if that's what you intended.",
    source: "struct A { a @0 :Int8 = «b»; const b :Int8 = 1; }",
    oursOnly: "the reference compiler sees a circle there",
  },
  { message: "Expected name.", source: "struct A { a @0 :«123»; }" },
  // Generics.
  { message: "'List' requires exactly one parameter.", source: "struct A { a @0 :«List»; }" },
  { message: "'List(AnyPointer)' is not supported.", source: "struct A { a @0 :«List(AnyPointer)»; }" },
  { message: "'List(AnyStruct)' is not supported.", source: "struct A { a @0 :«List(AnyStruct)»; }" },
  { message: "'List(AnyPointer)' is not supported.", source: "struct A(T) { a @0 :«List(T)»; }" },
  { message: "Too many generic parameters.", source: "struct A(T) { a @0 :«A(Text, Text)»; }" },
  { message: "Not enough generic parameters.", source: "struct A(T, U) { a @0 :«A(Text)»; }" },
  { message: "Double-application of generic parameters.", source: "struct A(T) { a @0 :«A(Text)(Text)»; }" },
  { message: "Declaration does not accept generic parameters.", source: "struct A { a @0 :«A(Text)»; }" },
  { message: "Only pointer types can be used as generic parameters.", source: "struct A(T) { a @0 :A(«Int8»); }" },
  { message: "Named parameter not allowed here.", source: "struct A(T) { a @0 :A(«x» = Text); }" },
  {
    message: "'T' is an unbound generic parameter, and these cannot be extended.",
    source: "interface A(T) { interface B extends(«T») {} }",
  },
  {
    message:
      "Cannot use a generic parameter as the whole input or output of a method. Use a list with a field of this type " +
      "instead.",
    source: "interface A(T) { a @0 () -> «T»; }",
  },
  {
    message: "Cannot interpret this value, because its type is a generic type parameter that is not bound yet.",
    source: "struct A(T) { a @0 :T = «.b»; } struct B {} const b :B = ();",
  },
  { message: "'Object' was renamed to 'AnyPointer' in Cap'n Proto 0.4.", source: "struct A { a @0 :«Object»; }" },
  // Values.
  { message: "Integer value out of range.", source: "const a :Int8 = «128»;" },
  { message: "Integer value out of range.", source: "const a :UInt8 = -«1»;" },
  { message: "Integer is too big to be negative.", source: "const a :Int64 = -«9223372036854775809»;" },
  { message: "Type mismatch; expected Text.", source: "const a :Text = «1»;" },
  { message: "Type mismatch; expected UInt8.", source: "const a :UInt8 = «1.0»;" },
  { message: "Type mismatch; expected List(Int8).", source: "const a :List(Int8) = «(a = 1)»;" },
  { message: "Type mismatch; expected A.", source: "struct A {} const a :A = «[]»;" },
  {
    message: "Type mismatch; expected List(Int8).",
    source: "const a :List(Int8) = «.b»; const b :List(Int16) = [];",
  },
  {
    message: "Type mismatch; expected Box.",
    source: "struct Box(T) {} const a :Box(Text) = «.b»; const b :Box(Data) = ();",
  },
  {
    message: "Type mismatch; expected group.",
    source: 'struct A { g :group { a @0 :Int8; } } const a :A = (g = «"x"»);',
  },
  { message: "Missing field name.", source: "struct A { a @0 :Int8; } const a :A = (a = 1, «2»);" },
  { message: "Struct has no field named 'b'.", source: "struct A { a @0 :Int8; } const a :A = («b» = 1);" },
  {
    message: "Text must be valid UTF-8; use Data for other bytes.",
    source: 'const a :Text = «"\\xff"»;',
    oursOnly: "the reference compiler lets any bytes through",
  },
  {
    message: "Only pointer parameters can declare their default as 'null'.",
    source: "interface A { a @0 (b :Int8 = «null»); }",
  },
  { message: "'a' requires a value.", source: "annotation a(*) :Text; struct B $«a» {}" },
  {
    message: "'a' cannot be applied to this kind of declaration.",
    source: "annotation a(enum) :Void; struct B $«a» {}",
  },
  { message: "'stream' can only appear after '->', not before.", source: "interface A { a @0 «stream»; }" },
  {
    message: "Type mismatch; expected A.",
    source: 'struct A { a @0 :Int8; b @1 :Text; } const a :A = «"not an Int8"»;',
    oursOnly: NEWER,
  },
];

/** Removes the marks from a case and finds the range, in bytes. The text begins with a file id. */
export function unmark(source: string): { text: string; start: number; end: number } {
  const id = "@0xf0e1d2c3b4a59687;\n";
  const [before = "", inside = "", ...after] = source.split(/[«»]/);
  const start = Buffer.byteLength(id + before);
  return { text: id + before + inside + after.join(""), start, end: start + Buffer.byteLength(inside) };
}
