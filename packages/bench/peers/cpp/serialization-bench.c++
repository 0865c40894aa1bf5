// The C++ contender of the serialization benchmarks: `serialization-bench ROW WARM-UP-MS MEASURE-MS` prints the microseconds that one
// iteration takes. The same work as src/serialization.

#include "carsales.capnp.h"
#include "catrank.capnp.h"
#include "eval.capnp.h"
#include "people.capnp.h"
#include <capnp/message.h>
#include <capnp/serialize-packed.h>
#include <capnp/serialize.h>
#include <kj/debug.h>
#include <kj/io.h>
#include <algorithm>
#include <chrono>
#include <cstring>
#include <iostream>
#include <string>
#include <vector>

namespace {

class Random {
public:
  uint32_t next() {
    uint32_t t = x ^ (x << 11);
    x = y;
    y = z;
    z = w;
    return w = w ^ (w >> 19) ^ t ^ (t >> 8);
  }
  uint32_t below(uint32_t range) { return next() % range; }
  double upTo(double range) { return next() * range / 0xffffffffu; }
  bool coin() { return below(2) == 1; }

private:
  uint32_t x = 0x1d2acd47, y = 0x58ca3e14, z = 0xf563f232, w = 0x0bc76199;
};

Random random_;

const char* const makes[] = {"Toyota", "GM", "Ford", "Honda", "Tesla"};
const char* const models[] = {"Camry", "Prius", "Volt", "Accord", "Leaf", "Model S"};
const char* const words[] = {"foo ", "bar ", "baz ", "qux ", "quux ", "corge ", "grault ", "garply ", "waldo ", "fred ", "plugh ", "xyzzy ", "thud "};

template <typename CarView>
uint64_t valueOf(CarView car) {
  uint64_t value = car.getSeats() * 200 + car.getDoors() * 350;
  for (auto wheel : car.getWheels()) {
    value += wheel.getDiameter() * wheel.getDiameter() + (wheel.getSnowTires() ? 100 : 0);
  }
  value += uint64_t(car.getLength()) * car.getWidth() * car.getHeight() / 50;
  auto engine = car.getEngine();
  value += engine.getHorsepower() * 40;
  if (engine.getUsesElectric()) value += engine.getUsesGas() ? 5000 : 3000;
  if (car.getHasPowerWindows()) value += 100;
  if (car.getHasPowerSteering()) value += 200;
  if (car.getHasCruiseControl()) value += 400;
  if (car.getHasNavSystem()) value += 2000;
  return value + car.getCupHolders() * 25;
}

struct CarSales {
  using Expected = uint64_t;
  static Expected request(capnp::MessageBuilder& message) {
    auto cars = message.initRoot<ParkingLot>().initCars(random_.below(200));
    uint64_t total = 0;
    for (auto car : cars) {
      car.setMake(makes[random_.below(5)]);
      car.setModel(models[random_.below(6)]);
      car.setColor(static_cast<Color>(random_.below(9)));
      car.setSeats(2 + random_.below(6));
      car.setDoors(2 + random_.below(3));
      for (auto wheel : car.initWheels(4)) {
        wheel.setDiameter(25 + random_.below(15));
        wheel.setAirPressure(30 + random_.upTo(20));
        wheel.setSnowTires(random_.below(16) == 0);
      }
      car.setLength(170 + random_.below(150));
      car.setWidth(48 + random_.below(36));
      car.setHeight(54 + random_.below(48));
      car.setWeight(uint32_t(car.getLength()) * car.getWidth() * car.getHeight() / 200);
      auto engine = car.initEngine();
      engine.setHorsepower(100 * random_.below(400));
      engine.setCylinders(4 + 2 * random_.below(3));
      engine.setCc(800 + random_.below(10000));
      engine.setUsesGas(true);
      engine.setUsesElectric(random_.coin());
      car.setFuelCapacity(10 + random_.upTo(30));
      car.setFuelLevel(random_.upTo(car.getFuelCapacity()));
      car.setHasPowerWindows(random_.coin());
      car.setHasPowerSteering(random_.coin());
      car.setHasCruiseControl(random_.coin());
      car.setCupHolders(random_.below(12));
      car.setHasNavSystem(random_.coin());
      total += valueOf(car.asReader());
    }
    return total;
  }
  static void handle(capnp::MessageReader& request, capnp::MessageBuilder& response) {
    uint64_t total = 0;
    for (auto car : request.getRoot<ParkingLot>().getCars()) total += valueOf(car);
    response.initRoot<TotalValue>().setAmount(total);
  }
  static bool check(capnp::MessageReader& response, Expected expected) {
    return response.getRoot<TotalValue>().getAmount() == expected;
  }
};

struct CatRank {
  using Expected = uint;
  static void someWords(std::string& text) {
    for (uint count = random_.below(20); count > 0; count--) text += words[random_.below(13)];
  }
  static Expected request(capnp::MessageBuilder& message) {
    uint count = random_.below(1000), cats = 0;
    auto results = message.initRoot<SearchResultList>().initResults(count);
    std::string text;
    for (uint i = 0; i < count; i++) {
      auto result = results[i];
      result.setScore(1000 - i);
      text = "http://example.com/";
      for (uint left = random_.below(100); left > 0; left--) text += char('a' + random_.below(26));
      result.setUrl(text);
      bool isCat = random_.below(8) == 0, isDog = random_.below(8) == 0;
      if (isCat && !isDog) cats++;
      text = " ";
      someWords(text);
      if (isCat) text += "cat ";
      if (isDog) text += "dog ";
      someWords(text);
      result.setSnippet(text);
    }
    return cats;
  }
  static void handle(capnp::MessageReader& request, capnp::MessageBuilder& response) {
    struct Ranked { double score; SearchResult::Reader result; };
    std::vector<Ranked> ranked;
    for (auto result : request.getRoot<SearchResultList>().getResults()) {
      double score = result.getScore();
      if (strstr(result.getSnippet().cStr(), " cat ") != nullptr) score *= 10000;
      if (strstr(result.getSnippet().cStr(), " dog ") != nullptr) score /= 10000;
      ranked.push_back({score, result});
    }
    std::sort(ranked.begin(), ranked.end(), [](auto& a, auto& b) { return a.score > b.score; });
    auto results = response.initRoot<SearchResultList>().initResults(ranked.size());
    for (size_t i = 0; i < ranked.size(); i++) {
      results[i].setScore(ranked[i].score);
      results[i].setUrl(ranked[i].result.getUrl());
      results[i].setSnippet(ranked[i].result.getSnippet());
    }
  }
  static bool check(capnp::MessageReader& response, Expected expected) {
    uint cats = 0;
    for (auto result : response.getRoot<SearchResultList>().getResults()) cats += result.getScore() > 1001;
    return cats == expected;
  }
};

struct Eval {
  using Expected = int32_t;
  static int32_t apply(Operation op, int32_t a, int32_t b) {
    bool undefined = b == 0 || (a == INT32_MIN && b == -1);
    switch (op) {
      case Operation::ADD: return uint32_t(a) + uint32_t(b);
      case Operation::SUBTRACT: return uint32_t(a) - uint32_t(b);
      case Operation::MULTIPLY: return uint32_t(a) * uint32_t(b);
      case Operation::DIVIDE: return undefined ? INT32_MAX : a / b;
      case Operation::MODULUS: return undefined ? INT32_MAX : a % b;
    }
    return INT32_MAX;
  }
  static int32_t fill(Expression::Builder expression, uint depth) {
    expression.setOp(static_cast<Operation>(random_.below(5)));
    int32_t left, right;
    auto leftSide = expression.getLeft();
    if (random_.below(8) >= depth) left = fill(leftSide.initExpression(), depth + 1);
    else leftSide.setValue(left = random_.below(128) + 1);
    auto rightSide = expression.getRight();
    if (random_.below(8) >= depth) right = fill(rightSide.initExpression(), depth + 1);
    else rightSide.setValue(right = random_.below(128) + 1);
    return apply(expression.getOp(), left, right);
  }
  static int32_t evaluate(Expression::Reader expression) {
    auto leftSide = expression.getLeft();
    auto rightSide = expression.getRight();
    int32_t left = leftSide.isExpression() ? evaluate(leftSide.getExpression()) : leftSide.getValue();
    int32_t right = rightSide.isExpression() ? evaluate(rightSide.getExpression()) : rightSide.getValue();
    return apply(expression.getOp(), left, right);
  }
  static Expected request(capnp::MessageBuilder& message) { return fill(message.initRoot<Expression>(), 0); }
  static void handle(capnp::MessageReader& request, capnp::MessageBuilder& response) {
    response.initRoot<EvaluationResult>().setValue(evaluate(request.getRoot<Expression>()));
  }
  static bool check(capnp::MessageReader& response, Expected expected) {
    return response.getRoot<EvaluationResult>().getValue() == expected;
  }
};

/// Of the first results, as in src/serialization/program.ts.
int32_t checksum = 0;
uint results = 0;

/// A request and its response as bytes, each a new message, as those of the other contenders are.
template <typename Workload>
double exchange() {
  capnp::MallocMessageBuilder request;
  auto expected = Workload::request(request);
  auto requestWords = capnp::messageToFlatArray(request);
  capnp::FlatArrayMessageReader requestReader(requestWords);
  capnp::MallocMessageBuilder response;
  Workload::handle(requestReader, response);
  auto responseWords = capnp::messageToFlatArray(response);
  capnp::FlatArrayMessageReader responseReader(responseWords);
  KJ_REQUIRE(Workload::check(responseReader, expected), "a wrong response");
  if (results++ < 10) checksum = uint32_t(checksum) * 31u + uint32_t(expected);
  return 1;
}

double addressBook() {
  capnp::MallocMessageBuilder message;
  auto people = message.initRoot<AddressBook>().initPeople(10000);
  for (uint i = 0; i < 10000; i++) {
    auto person = people[i];
    auto id = std::to_string(i);
    person.setId(i);
    person.setName("Person number " + id);
    person.setEmail("person" + id + "@example.com");
    auto phones = person.initPhones(2);
    phones[0].setNumber("555-1212-" + id);
    phones[1].setNumber("555-3434-" + id);
    phones[1].setType(Phone::Type::WORK);
  }
  return capnp::messageToFlatArray(message).size() > 0;
}

kj::Array<capnp::word> points() {
  capnp::MallocMessageBuilder message(16 << 20);
  auto list = message.initRoot<Points>().initPoints(1000000);
  for (uint i = 0; i < 1000000; i++) list[i].setValue(i);
  return capnp::messageToFlatArray(message);
}

double sum(const kj::Array<capnp::word>& words) {
  capnp::ReaderOptions options;
  options.traversalLimitInWords = uint64_t(1) << 40;
  capnp::FlatArrayMessageReader reader(words, options);
  uint64_t total = 0;
  for (auto point : reader.getRoot<Points>().getPoints()) total += point.getValue();
  KJ_REQUIRE(total == 499999500000, "a wrong sum");
  return 1;
}

kj::Array<capnp::word> cars() {
  capnp::MallocMessageBuilder message(1 << 16);
  random_ = Random();
  auto total = CarSales::request(message);
  KJ_REQUIRE(total > 0);
  return capnp::messageToFlatArray(message);
}

double milliseconds() {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Microseconds for one unit of work.
template <typename Work>
double timeOf(double warmUp, double measure, Work&& work) {
  double start = milliseconds();
  while (milliseconds() - start < warmUp) work();
  start = milliseconds();
  double done = 0, elapsed;
  do {
    done += work();
    elapsed = milliseconds() - start;
  } while (elapsed < measure);
  return elapsed / done * 1000;
}

}  // namespace

int main(int argc, char* argv[]) {
  KJ_REQUIRE(argc == 4, "Usage: ROW WARM-UP MEASURE");
  std::string row = argv[1];
  double warmUp = atof(argv[2]), measure = atof(argv[3]), value;
  if (row == "carsales") value = timeOf(warmUp, measure, exchange<CarSales>);
  else if (row == "catrank") value = timeOf(warmUp, measure, exchange<CatRank>);
  else if (row == "eval") value = timeOf(warmUp, measure, exchange<Eval>);
  else if (row == "address-book") value = timeOf(warmUp, measure, addressBook);
  else if (row == "sum") {
    auto words = points();
    value = timeOf(warmUp, measure, [&]() { return sum(words); });
  } else if (row == "pack" || row == "unpack") {
    auto words = cars();
    kj::VectorOutputStream packed(words.asBytes().size());
    capnp::_::PackedOutputStream(packed).write(words.asBytes().begin(), words.asBytes().size());
    auto room = kj::heapArray<capnp::word>(words.size());
    double megabytes = words.asBytes().size() / 1e6;
    // Microseconds for a megabyte of unpacked bytes.
    value = timeOf(warmUp, measure, [&]() {
      if (row == "pack") {
        kj::VectorOutputStream out(words.asBytes().size());
        capnp::_::PackedOutputStream(out).write(words.asBytes().begin(), words.asBytes().size());
      } else {
        kj::ArrayInputStream in(packed.getArray());
        capnp::_::PackedInputStream(in).tryRead(room.begin(), words.asBytes().size(), words.asBytes().size());
      }
      return megabytes;
    });
  } else KJ_FAIL_REQUIRE("there is no such row", row.c_str());
  std::cout << "{\"value\":" << value << ",\"checksum\":" << checksum << "}" << std::endl;
}
