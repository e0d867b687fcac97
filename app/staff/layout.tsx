import { headers } from "next/headers";
import { StaffHeader } from "@/components/staff/staff-header";
import { staffFrame } from "@/content/words/en/staff/frame";
import { shownClinic } from "@/lib/clinic/shown-clinic";
import { systemClock } from "@/lib/clock";
import { environment } from "@/lib/env";
import { askedPageHeader, pathOf, showsKept } from "@/lib/session/asked-page";
import { readStaff } from "@/lib/staff-accounts/session/staff";
import "./staff.css";
import "./desk.css";

/** The frame of the clinic's side. What a page shows is locked by the page, not by this. */
export default async function StaffLayout({ children }: { readonly children: React.ReactNode }) {
  const sent = await headers();
  const asked = sent.get(askedPageHeader) ?? "";
  const staff = await readStaff(sent, systemClock.now());
  return (
    <>
      <a className="skip" href="#main">
        {staffFrame.skip}
      </a>
      <StaffHeader
        staff={staff}
        clinic={staff && (await shownClinic())}
        path={pathOf(asked)}
        hasMailbox={environment().deployment !== "production"}
      />
      <main id="main" className="staff" tabIndex={-1}>
        {showsKept(asked) && (
          <p className="notice" role="status">
            {staffFrame.keptForm}
          </p>
        )}
        {children}
      </main>
    </>
  );
}
