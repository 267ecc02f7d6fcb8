-- A party may agree to a decision that another put forward: the wall asked whether the proposer was needed.
drop policy decision_consent_own on decision_consent;
create policy decision_consent_own on decision_consent for insert with check (
  municipality = musubi.actor_municipality() and agreed_by = musubi.actor_person()
  and exists (select from decision d
    where d.id = decision_consent.decision and decision_consent.municipality = any (d.needed)));
