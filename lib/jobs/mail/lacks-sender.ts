import type { Clinic } from "@/lib/clinic/settings-store";
import { environment } from "@/lib/env";
import { unsetSettings } from "@/lib/settings/unset-settings";

/** In production no mail comes from a made-up address, to staff neither. */
export const lacksSender = (clinic: Clinic): boolean =>
  environment().deployment === "production" && unsetSettings(clinic).includes("senderAddress");
