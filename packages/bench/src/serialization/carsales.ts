// The workload "carsales": the value of all cars in a parking lot.

import {
  type Car$Builder,
  type Car$Reader,
  Color,
  ParkingLot$Builder,
  ParkingLot$Reader,
  TotalValue$Builder,
  TotalValue$Reader,
} from "./carsales.capnp.js";
import type { Random } from "./random.js";
import { makes, models } from "./random-text.js";
import type { Workload } from "./workload.js";

/** Cars with scalars of all kinds; the response is one number. */
export const carsales: Workload<number> = {
  name: "carsales",
  iterations: 20_000,
  messageBytes: 2 ** 16,

  request(message, random) {
    const cars = message.initRoot(ParkingLot$Builder).initCars(random.below(200));
    let total = 0;
    for (let i = 0; i < cars.length; i++) {
      const car = cars.get(i);
      fill(car, random);
      total += valueOf(car);
    }
    return total;
  },

  handle(request, response) {
    const { cars } = request.getRoot(ParkingLot$Reader);
    let total = 0;
    for (let i = 0; i < cars.length; i++) total += valueOf(cars.get(i));
    response.initRoot(TotalValue$Builder).amount = total;
  },

  check: (response, expected) => response.getRoot(TotalValue$Reader).amount === BigInt(expected),
};

function fill(car: Car$Builder, random: Random): void {
  car.make = random.of(makes);
  car.model = random.of(models);
  car.color = random.below(Color.silver + 1);
  car.seats = 2 + random.below(6);
  car.doors = 2 + random.below(3);
  const wheels = car.initWheels(4);
  for (let i = 0; i < 4; i++) {
    const wheel = wheels.get(i);
    wheel.diameter = 25 + random.below(15);
    wheel.airPressure = 30 + random.upTo(20);
    wheel.snowTires = random.below(16) === 0;
  }
  car.length = 170 + random.below(150);
  car.width = 48 + random.below(36);
  car.height = 54 + random.below(48);
  car.weight = Math.trunc((car.length * car.width * car.height) / 200);
  const engine = car.initEngine();
  engine.horsepower = 100 * random.below(400);
  engine.cylinders = 4 + 2 * random.below(3);
  engine.cc = 800 + random.below(10_000);
  engine.usesGas = true;
  engine.usesElectric = random.coin();
  car.fuelCapacity = 10 + random.upTo(30);
  car.fuelLevel = random.upTo(car.fuelCapacity);
  car.hasPowerWindows = random.coin();
  car.hasPowerSteering = random.coin();
  car.hasCruiseControl = random.coin();
  car.cupHolders = random.below(12);
  car.hasNavSystem = random.coin();
}

function valueOf(car: Car$Reader | Car$Builder): number {
  let value = car.seats * 200 + car.doors * 350;
  const { wheels } = car;
  for (let i = 0; i < wheels.length; i++) {
    const { diameter, snowTires } = wheels.get(i);
    value += diameter * diameter + (snowTires ? 100 : 0);
  }
  value += Math.trunc((car.length * car.width * car.height) / 50);
  const { engine } = car;
  value += engine.horsepower * 40;
  if (engine.usesElectric) value += engine.usesGas ? 5000 : 3000;
  if (car.hasPowerWindows) value += 100;
  if (car.hasPowerSteering) value += 200;
  if (car.hasCruiseControl) value += 400;
  if (car.hasNavSystem) value += 2000;
  return value + car.cupHolders * 25;
}
