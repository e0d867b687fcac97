-- Two columns of one row cannot be compared by an index: what they tell together can be found by one.
ALTER TABLE "Invitation" ADD COLUMN "isChanged" BOOLEAN GENERATED ALWAYS AS ("changedAt" > "printedAt") STORED;

-- CreateIndex
CREATE INDEX "Invitation_isChanged_appointmentAt_id_idx" ON "Invitation"("isChanged", "appointmentAt", "id");
