# The schema of schemas: what a compiler knows about a .capnp file once it has understood it. A code
# generator reads a `CodeGeneratorRequest`; a program that inspects types at run time reads a `Node`.

using Cxx = import "/capnp/c++.capnp";

@0xa93fc509624c72d9;
$Cxx.namespace("capnp::schema");

using Id = UInt64;
# Names a file, type, constant or annotation for ever and everywhere. The top bit is set. Ids that nobody
# wrote down are derived from the parent's id and the name; see `Node.id`.

struct Node {
  # One declaration that has an id of its own: a file, struct (or group), enum, interface, constant or
  # annotation.

  id @0 :Id;
  # As written after `@`, or else derived by MD5: of the parent's id (8 bytes, little-endian) and the name;
  # for a group, of the parent's id and the index of the group's field (2 bytes, little-endian); for the
  # parameters or results of a method, of the interface's id, the method's ordinal (2 bytes) and a byte that
  # is 0 for parameters and 1 for results. The first 8 bytes of the digest, read big-endian, with the top
  # bit set, are the id.

  displayName @1 :Text;
  # For people: the file name, then `:`, then the path of names joined by `.`. Not unique, not for parsing.

  displayNamePrefixLength @2 :UInt32;
  # How many bytes to cut from the front of `displayName` to be left with the node's own name.

  scopeId @3 :Id;
  # The node this one was declared inside; for a group, the struct it is part of. Zero for files and for the
  # structs made from method parameter lists.

  parameters @32 :List(Parameter);
  # The type parameters of a generic declaration, in order.

  isGeneric @33 :Bool;
  # Whether this node or one that encloses it has type parameters.

  struct Parameter {
    name @0 :Text;
  }

  nestedNodes @4 :List(NestedNode);
  # The nodes declared inside this one, in source order. Groups are not among them: they hang off fields.

  struct NestedNode {
    name @0 :Text;
    # The name it was declared under, without any path.

    id @1 :Id;
  }

  annotations @5 :List(Annotation);
  # What was applied with `$` to this declaration.

  union {
    file @6 :Void;

    struct :group {
      # A struct, or one of its groups: a group is a node of its own, but shares the memory, ordinals and
      # sizes of the struct around it. A named union is a group that holds nothing but an unnamed union.

      dataWordCount @7 :UInt16;
      # Size of the data section, in words of 8 bytes.

      pointerCount @8 :UInt16;
      # Size of the pointer section, in pointers.

      preferredListEncoding @9 :ElementSize;
      # How to write a list of such structs. Compilers have long since settled on `inlineComposite`.

      isGroup @10 :Bool;

      discriminantCount @11 :UInt16;
      # How many of `fields` are members of this node's unnamed union: 0 without a union, else at least 2.

      discriminantOffset @12 :UInt32;
      # Where the union's tag is, in units of 16 bits from the start of the data section. Only if there is one.

      fields @13 :List(Field);
      # By ordinal; a group has the place of its lowest member. A field keeps its index as a schema evolves.
    }

    enum :group {
      enumerants@14 :List(Enumerant);
      # By value.
    }

    interface :group {
      methods @15 :List(Method);
      # By ordinal.

      superclasses @31 :List(Superclass);
    }

    const :group {
      type @16 :Type;
      value @17 :Value;
    }

    annotation :group {
      type @18 :Type;

      targetsFile @19 :Bool;
      targetsConst @20 :Bool;
      targetsEnum @21 :Bool;
      targetsEnumerant @22 :Bool;
      targetsStruct @23 :Bool;
      targetsField @24 :Bool;
      targetsUnion @25 :Bool;
      targetsGroup @26 :Bool;
      targetsInterface @27 :Bool;
      targetsMethod @28 :Bool;
      targetsParam @29 :Bool;
      targetsAnnotation @30 :Bool;
    }
  }

  startByte @34 :UInt32;
  endByte @35 :UInt32;
  # Where the declaration is in its source file, in bytes, the end exclusive.

  struct SourceInfo {
    # What only tools for people need of a node's source. Kept apart, so that it stays out of programs.

    id @0 :Id;
    # The node it is about.

    docComment @1 :Text;
    # The comment under the declaration: one line per comment line, without `#` and one space.

    members @2 :List(Member);
    # About each field, enumerant or method: as many as the node has, and in the same order.

    struct Member {
      docComment @0 :Text;
      startByte @1 :UInt32;
      endByte @2 :UInt32;
    }

    startByte @3 :UInt32;
    endByte @4 :UInt32;
  }
}

struct Field {
  name @0 :Text;

  codeOrder @1 :UInt16;
  # The place among its siblings in the source, from 0. Text formats print fields in this order.

  annotations @2 :List(Annotation);

  const noDiscriminant :UInt16 = 0xffff;

  discriminantValue @3 :UInt16 = Field.noDiscriminant;
  # The value of the tag that selects this field, or `noDiscriminant` for a field outside of the union.

  union {
    slot :group {
      # A field with memory of its own.

      offset @4 :UInt32;
      # Counted in units of the field's own size (bits for Bool) from the start of the data section, or in
      # pointers from the start of the pointer section.

      type @5 :Type;
      defaultValue @6 :Value;
      # Data fields are stored XORed with it, a null pointer reads as it.

      hadExplicitDefault @10 :Bool;
      # Whether the source gave a default. A method parameter that has one may be left out by callers.
    }

    group :group {
      typeId @7 :Id;
      # The node that has the group's fields.
    }
  }

  ordinal :union {
    # What the source said, for those who want to print it again. To number fields use their index.

    implicit @8 :Void;
    explicit @9 :UInt16;
  }
}

struct Enumerant {
  name @0 :Text;

  codeOrder @1 :UInt16;
  # The place in the source, from 0.

  annotations @2 :List(Annotation);
}

struct Superclass {
  id @0 :Id;
  brand @1 :Brand;
}

struct Method {
  name @0 :Text;

  codeOrder @1 :UInt16;
  # The place in the source, from 0.

  implicitParameters @7 :List(Node.Parameter);
  # The type parameters in `[...]`, to be inferred at each call.

  paramStructType @2 :Id;
  # A struct declared elsewhere, or one made from the parameter list. The latter is in no scope
  # (`scopeId` = 0, in nobody's `nestedNodes`) although it sees the type parameters of the interface; if the
  # method has type parameters, they are this struct's `parameters`.

  paramBrand @5 :Brand;

  resultStructType @3 :Id;
  # The same for results. `-> stream` is `StreamResult` of stream.capnp.

  resultBrand @6 :Brand;

  annotations @4 :List(Annotation);
}

struct Type {
  # A type expression, resolved.

  union {
    # The first 14 have the same tags as in `Value`.

    void @0 :Void;
    bool @1 :Void;
    int8 @2 :Void;
    int16 @3 :Void;
    int32 @4 :Void;
    int64 @5 :Void;
    uint8 @6 :Void;
    uint16 @7 :Void;
    uint32 @8 :Void;
    uint64 @9 :Void;
    float32 @10 :Void;
    float64 @11 :Void;
    text @12 :Void;
    data @13 :Void;

    list :group {
      elementType @14 :Type;
    }

    enum :group {
      typeId @15 :Id;
      brand @21 :Brand;
    }
    struct :group {
      typeId @16 :Id;
      brand @22 :Brand;
    }
    interface :group {
      typeId @17 :Id;
      brand @23 :Brand;
    }

    anyPointer :union {
      unconstrained :union {
        # Not tied to a type parameter.

        anyKind @18 :Void;       # AnyPointer
        struct @25 :Void;        # AnyStruct
        list @26 :Void;          # AnyList
        capability @27 :Void;    # Capability
      }

      parameter :group {
        # A type parameter of an enclosing declaration.

        scopeId @19 :Id;
        # The declaration that has the parameter: the current one, or one around it.

        parameterIndex @20 :UInt16;
      }

      implicitMethodParameter :group {
        # A type parameter of the method itself; it occurs only in `Method.paramBrand` and `resultBrand`.

        parameterIndex @24 :UInt16;
      }
    }
  }
}

struct Brand {
  # The type arguments that make a concrete type of a generic one.

  scopes @0 :List(Scope);
  # From the type outwards, one entry for each enclosing declaration whose parameters are bound. The
  # parameters of a declaration that is missing here are AnyPointer.

  struct Scope {
    scopeId @0 :Id;
    # The declaration whose parameters are bound.

    union {
      bind @1 :List(Binding);
      # One argument for each parameter.

      inherit @2 :Void;
      # The brand stands inside that declaration and its parameters stay what they are there: within
      # `struct Outer(T)`, plain `Inner` has Outer's T, just as `Outer(T).Inner` would.
    }
  }

  struct Binding {
    union {
      unbound @0 :Void;
      type @1 :Type;
    }
  }
}

struct Value {
  # A default, a constant, or the value of an annotation. Which member is set follows from the type.

  union {
    # Same tags as `Type` up to `list`.

    void @0 :Void;
    bool @1 :Bool;
    int8 @2 :Int8;
    int16 @3 :Int16;
    int32 @4 :Int32;
    int64 @5 :Int64;
    uint8 @6 :UInt8;
    uint16 @7 :UInt16;
    uint32 @8 :UInt32;
    uint64 @9 :UInt64;
    float32 @10 :Float32;
    float64 @11 :Float64;
    text @12 :Text;
    data @13 :Data;

    list @14 :AnyList;

    enum @15 :UInt16;
    struct @16 :AnyStruct;

    interface @17 :Void;
    # A capability cannot be written down: it is always null.

    anyPointer @18 :AnyPointer;
  }
}

struct Annotation {
  # One use of an annotation.

  id @0 :Id;
  # The declaration of the annotation.

  brand @2 :Brand;
  # The type arguments of the scopes that the annotation was declared in.

  value @1 :Value;
}

enum ElementSize {
  # How much room one element of an encoded list takes: the 3-bit code in a list pointer.

  empty @0;    # Void
  bit @1;
  byte @2;
  twoBytes @3;
  fourBytes @4;
  eightBytes @5;
  pointer @6;
  inlineComposite @7;
}

struct CapnpVersion {
  major @0 :UInt16;
  minor @1 :UInt8;
  micro @2 :UInt8;
}

struct CodeGeneratorRequest {
  # What a compiler writes to the standard input of a code generator.

  capnpVersion @2 :CapnpVersion;
  # The version of the compiler; all zero from those before 0.6.

  nodes @0 :List(Node);
  # The nodes of the requested files, and every node that those refer to, directly or not.

  sourceInfo @3 :List(Node.SourceInfo);
  # May lack nodes.

  requestedFiles @1 :List(RequestedFile);
  # The files to generate code for.

  struct RequestedFile {
    id @0 :Id;

    filename @1 :Text;
    # As the user gave it, less the source prefix. The output goes to the same relative place.

    imports @2 :List(Import);
    # What the generated file itself will have to import, sorted by name. An import that served only to
    # compute a value is not here.

    struct Import {
      id @0 :Id;
      # The imported file.

      name @1 :Text;
      # How this file refers to it: as written, perhaps relative.
    }
    fileSourceInfo @3 :FileSourceInfo;

    struct FileSourceInfo {
      # Which identifiers in the source mean what, for editors.

      identifiers @0 :List(Identifier);

      struct Identifier {
        startByte @0 :UInt32;
        endByte @1 :UInt32;

        union {
          typeId @2 :UInt64;
          # It refers to the node with this id.

          member :group {
            # It refers to a member of a node.

            parentTypeId @3 :UInt64;
            ordinal @4 :UInt16;
          }
        }
      }
    }
  }
}
