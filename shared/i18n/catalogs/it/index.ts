// All texts of this language, one file per domain.
import app from './app.json' with { type: 'json' };
import cases from './cases.json' with { type: 'json' };
import cv from './cv.json' with { type: 'json' };
import documents from './documents.json' with { type: 'json' };
import interview from './interview.json' with { type: 'json' };
import labels from './labels.json' with { type: 'json' };
import menu from './menu.json' with { type: 'json' };
import packs from './packs.json' with { type: 'json' };
import reasons from './reasons.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import skills from './skills.json' with { type: 'json' };
import suggestions from './suggestions.json' with { type: 'json' };
import taxonomy from './taxonomy.json' with { type: 'json' };
import told from './told.json' with { type: 'json' };
import ui from './ui.json' with { type: 'json' };
import vault from './vault.json' with { type: 'json' };
import work from './work.json' with { type: 'json' };

export const texts = {
  ...app,
  ...cases,
  ...cv,
  ...documents,
  ...interview,
  ...labels,
  ...menu,
  ...packs,
  ...reasons,
  ...settings,
  ...skills,
  ...suggestions,
  ...taxonomy,
  ...told,
  ...ui,
  ...vault,
  ...work,
};
