import { setTimeout as pause } from "node:timers/promises";
import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import type { Visitor } from "./sides";
import { weighTraffic } from "./weights";

/** A slow phone on a slow network. */
export const slow = { cpu: 4, megabits: 1.6, roundTrip: 150 };
const bytesPerSecond = (slow.megabits * 1_000_000) / 8;

/** Nothing is asked for, and the main thread works less than so many milliseconds of each look. */
const quiet = { every: 150, looks: 5, work: 15 };
const longest = 20_000;

/** A phone with nothing in its cache, which opens one page. */
export class Phone {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly session: CDPSession,
    readonly traffic: ReturnType<typeof weighTraffic>,
  ) {}

  static async unpack(browser: Browser, visitor: Visitor, script = true): Promise<Phone> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: script,
    });
    await visitor.enter(context);
    const page = await context.newPage();
    page.setDefaultTimeout(longest);
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: slow.roundTrip,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
    return new Phone(page, context, session, weighTraffic(session));
  }

  /** How long the page's main thread has worked, in milliseconds. */
  private async worked(): Promise<number> {
    const { metrics } = await this.session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  }

  /** Waits until a page is quiet, and gives how long its main thread had worked until then. */
  async settled(): Promise<number> {
    let looks = 0;
    let before = await this.worked();
    let settled = before;
    for (let waited = 0; waited < longest; waited += quiet.every) {
      await pause(quiet.every);
      const now = await this.worked();
      const isQuiet = this.traffic.open() === 0 && now - before < quiet.work;
      if (!isQuiet) {
        looks = 0;
        settled = now;
      } else looks += 1;
      before = now;
      if (looks === quiet.looks) return settled;
    }
    throw new Error(`${this.page.url()} is not quiet after ${longest / 1000} s.`);
  }

  /** Asks the page for something until it is there. */
  async until<Found>(what: string, ask: () => Promise<Found | undefined>): Promise<Found> {
    for (const end = performance.now() + longest; performance.now() < end; ) {
      // While a page is replaced by the next there is nobody to ask.
      const found = await ask().catch(() => undefined);
      if (found !== undefined) return found;
      await pause(50);
    }
    throw new Error(`${what}: not within ${longest / 1000} s at ${this.page.url()}.`);
  }

  putAway(): Promise<void> {
    return this.context.close();
  }
}
