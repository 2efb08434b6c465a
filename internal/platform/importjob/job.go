// Package importjob runs Custom Model Import: jobs that bring Hugging Face files from the object store into the catalog.
package importjob
