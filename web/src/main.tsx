// Styles are told to the page by being named here.
/* oxlint-disable import/no-unassigned-import */
import './style/paper.css';
import './style/ledger.css';
import './style/claim.css';
import './style/reader.css';
import './style/work.css';
import './style/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Workbench } from './workbench.tsx';

createRoot(document.getElementById('workbench')!).render(
  <StrictMode>
    <Workbench />
  </StrictMode>,
);
