# Any layout of the text is as good as another.
@0xe1aa1bbf1d3d5142;

struct	Tight{a@0:Int8;b@1:List(Int8)=[1,2,];c:group{d@2:Void;}}
struct
Loose

{
  a
  @0
  :
  Int8
  =
  -
  5
  ;
}
enum E{a@0;b@1;}const x:Text="a"
  "b" # between
  "c";
