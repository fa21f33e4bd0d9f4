import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { tianwen1 } from '../../../src/core/missions/tianwenMission.js';
import { TIANWEN_DATES } from '../../../src/core/missions/tianwen1.js';
import { placeAboutSun, wayAboutSun } from '../../../src/core/missions/wayAboutSun.js';

/** One model unit, m: a million kilometres. */
export const UNIT_M = 1e9;

const { mission } = tianwen1();
const orbiter = mission.tracks[0]!;
const inUnits = ([x, y, z]: Vec3): Vec3 => [x / UNIT_M, y / UNIT_M, z / UNIT_M];

/** The way from the launch to the braking at Mars, axes of `sun`, in model units. */
export const pathUnits = (): Vec3[] => wayAboutSun(orbiter, TIANWEN_DATES.launchMs, TIANWEN_DATES.arrivalMs).map(inUnits);

/** Where each event on that way happened, axes of `sun`, in model units. */
export const eventUnits = (): { readonly name: string; readonly at: Vec3 }[] =>
  mission.events
    .filter(({ dateMs }) => dateMs <= TIANWEN_DATES.arrivalMs)
    .map(({ id, dateMs }) => ({ name: id, at: inUnits(placeAboutSun([0, 0, 0], orbiter, dateMs)) }));
