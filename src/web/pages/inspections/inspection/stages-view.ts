import { type Stage, stageOrder, stages } from '#inspection';

/** The stages in their order, each with whether it is over, now, or to come. */
export const stagesView = (now: Stage) =>
  stageOrder.map((stage) => {
    const [at, here] = [stageOrder.indexOf(stage), stageOrder.indexOf(now)];
    return { text: stages[stage], is: at < here ? 'done' : at === here ? 'now' : 'to-come' };
  });
