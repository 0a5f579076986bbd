// A made-up inspection with its people, for the tests of this folder.
import type { Inspector, TeamInspection, TeamMember, TeamRole, TeamState } from './team-state.ts';

export const inspection: TeamInspection = {
  id: 'inspection',
  authorityId: 'westmarch',
  authorityName: 'Westmarch',
  subject: 'authority',
  open: true,
  // A Monday.
  weekOne: '2026-11-02',
  onSiteEnds: '2026-11-26',
  concurrent: null,
};

export const inspector = (name: string, more: Partial<Inspector> = {}): Inspector => ({
  userId: name.toLowerCase(),
  name,
  status: 'active',
  discipline: 'social-care',
  until: null,
  ...more,
});

export const member = (name: string, role: TeamRole, more: Partial<TeamMember> = {}): TeamMember => ({
  id: `role of ${name}`,
  userId: name.toLowerCase(),
  name,
  role,
  discipline: 'social-care',
  version: 1,
  ...more,
});

export const state = (more: Partial<TeamState> = {}): TeamState => ({
  inspection,
  members: [member('Lea', 'lead-inspector')],
  inspectors: ['Lea', 'Tom', 'Una', 'Quin'].map((name) => inspector(name)),
  away: [],
  engagements: [],
  ...more,
});
