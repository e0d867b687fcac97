-- CreateIndex
CREATE INDEX "Invitation_hasEmail_appointmentAt_id_idx" ON "Invitation"("hasEmail", "appointmentAt", "id");
