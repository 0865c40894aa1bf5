// A client of the calculator example, written against the C++ library. Prints one line for each computation, and "done".
//
//   calculator-client HOST:PORT

#include "calculator.capnp.h"
#include <capnp/ez-rpc.h>
#include <kj/debug.h>
#include <iostream>

namespace {

using Expression = Calculator::Expression;
using Function = Calculator::Function;

// A function that the server has to call us for: the number of its parameters, and their sum.
class CountAndSum final : public Function::Server {
protected:
  kj::Promise<void> call(CallContext context) override {
    double sum = 0;
    auto params = context.getParams().getParams();
    for (double param : params) sum += param;
    context.getResults().setValue(sum + 1000 * params.size());
    return kj::READY_NOW;
  }
};

struct Session {
  Calculator::Client calculator;
  kj::WaitScope& waitScope;

  Function::Client get(Calculator::Operator op) {
    auto request = calculator.getOperatorRequest();
    request.setOp(op);
    return request.send().getFunc();
  }

  // Reads a value that may not be there yet: the only wait of a computation.
  void print(const char* name, Calculator::Value::Client value) {
    std::cout << name << " " << value.readRequest().send().wait(waitScope).getValue() << std::endl;
  }
};

capnp::List<Expression>::Builder call(Expression::Builder expression, Function::Client function, unsigned count) {
  auto call = expression.initCall();
  call.setFunction(kj::mv(function));
  return call.initParams(count);
}

}  // namespace

int main(int argc, char* argv[]) {
  if (argc != 2) {
    std::cerr << "Usage: calculator-client HOST:PORT" << std::endl;
    return 2;
  }
  capnp::EzRpcClient client(argv[1]);
  Session session{client.getMain<Calculator>(), client.getWaitScope()};
  auto& calculator = session.calculator;
  auto subtract = session.get(Calculator::Operator::SUBTRACT);
  auto divide = session.get(Calculator::Operator::DIVIDE);

  // 7 - 1 / 2
  auto request = calculator.evaluateRequest();
  auto difference = call(request.initExpression(), subtract, 2);
  difference[0].setLiteral(7);
  auto quotient = call(difference[1], divide, 2);
  quotient[0].setLiteral(1);
  quotient[1].setLiteral(2);
  auto value = request.send().getValue();
  session.print("literals", value);

  // The same value twice, without having been read.
  auto again = calculator.evaluateRequest();
  auto ratio = call(again.initExpression(), divide, 2);
  ratio[0].setPreviousResult(value);
  ratio[1].setPreviousResult(value);
  session.print("previous", again.send().getValue());

  // f(x, y) = y - x, used before it is there.
  auto define = calculator.defFunctionRequest();
  define.setParamCount(2);
  auto body = call(define.initBody(), subtract, 2);
  body[0].setParameter(1);
  body[1].setParameter(0);
  auto use = calculator.evaluateRequest();
  auto arguments = call(use.initExpression(), define.send().getFunc(), 2);
  arguments[0].setLiteral(10);
  arguments[1].setLiteral(52);
  session.print("defined", use.send().getValue());

  auto callback = calculator.evaluateRequest();
  auto params = call(callback.initExpression(), kj::heap<CountAndSum>(), 3);
  for (unsigned i = 0; i < 3; i++) params[i].setLiteral(i + 0.25);
  // Nothing but the call of read() holds on to the call of evaluate(), which is finished before it has returned.
  auto read = callback.send().getValue().readRequest().send();
  std::cout << "callback " << read.wait(session.waitScope).getValue() << std::endl;

  // An error comes back with its reason.
  auto wrong = calculator.evaluateRequest();
  call(wrong.initExpression(), divide, 1)[0].setLiteral(1);
  KJ_IF_MAYBE(exception, kj::runCatchingExceptions([&]() {
    wrong.send().getValue().readRequest().send().wait(session.waitScope);
  })) {
    std::cout << "error " << exception->getDescription().cStr() << std::endl;
  }
  std::cout << "done" << std::endl;
}
