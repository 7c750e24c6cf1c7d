/** What every client must do, held against tables and transcripts that were written by hand from the research dossier. */
@NullMarked
package io.github.spmodesim.client.contract;

import org.jspecify.annotations.NullMarked;
