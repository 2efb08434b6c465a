// Code generated from facts/logs.json by package gen. DO NOT EDIT.

package logs

// Values of DataProtectionStatus.
const (
	DataProtectionStatusActivated = "ACTIVATED"
	DataProtectionStatusDeleted   = "DELETED"
	DataProtectionStatusArchived  = "ARCHIVED"
	DataProtectionStatusDisabled  = "DISABLED"
)

// Values of InheritedProperty.
const (
	InheritedPropertyAccountDataProtection = "ACCOUNT_DATA_PROTECTION"
)

// Values of LogGroupClass.
const (
	LogGroupClassStandard         = "STANDARD"
	LogGroupClassInfrequentAccess = "INFREQUENT_ACCESS"
	LogGroupClassDelivery         = "DELIVERY"
	LogGroupClassEssentials       = "ESSENTIALS"
)

// Values of OrderBy.
const (
	OrderByLogStreamName = "LogStreamName"
	OrderByLastEventTime = "LastEventTime"
)
